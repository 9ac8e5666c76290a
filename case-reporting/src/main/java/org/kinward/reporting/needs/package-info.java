/** How it stands with what a child needs, at a glance. */
@NullMarked
package org.kinward.reporting.needs;

import org.jspecify.annotations.NullMarked;
