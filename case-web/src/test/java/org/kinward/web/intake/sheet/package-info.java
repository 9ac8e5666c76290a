/** The sheets fit the pages of the core. */
@NullMarked
package org.kinward.web.intake.sheet;

import org.jspecify.annotations.NullMarked;
