/** The part of a sheet that goes to the vault, and what of it may be seen again. */
@NullMarked
package org.kinward.web.intake.sealed;

import org.jspecify.annotations.NullMarked;
