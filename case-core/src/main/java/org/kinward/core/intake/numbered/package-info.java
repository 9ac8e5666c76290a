/** Pages of which a child has several, each with a number and every version that it had. */
@NullMarked
package org.kinward.core.intake.numbered;

import org.jspecify.annotations.NullMarked;
