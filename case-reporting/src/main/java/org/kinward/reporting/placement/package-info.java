/** Who is where in a place of the own: call words and rooms, for those who care for the children there now. */
@NullMarked
package org.kinward.reporting.placement;

import org.jspecify.annotations.NullMarked;
