/** What became of a sheet of paper after it was typed: filed, or destroyed (F24). */
@NullMarked
package org.kinward.core.intake.putaway;

import org.jspecify.annotations.NullMarked;
