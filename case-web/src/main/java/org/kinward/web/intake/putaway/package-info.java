/** A person says what became of a sheet of paper that was typed: filed, or destroyed (F24). */
@NullMarked
package org.kinward.web.intake.putaway;

import org.jspecify.annotations.NullMarked;
