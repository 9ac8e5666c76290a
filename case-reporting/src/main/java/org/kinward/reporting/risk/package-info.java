/** How great the danger is now: of one child, and of all at a manager's places. */
@NullMarked
package org.kinward.reporting.risk;

import org.jspecify.annotations.NullMarked;
