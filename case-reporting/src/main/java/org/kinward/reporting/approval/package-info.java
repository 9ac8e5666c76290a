/** What waits for somebody to agree to it, for the people who may. */
@NullMarked
package org.kinward.reporting.approval;

import org.jspecify.annotations.NullMarked;
