/** The pages of later, when trust is there: how it began, the work, what was done, how it ended, and two checklists. */
@NullMarked
package org.kinward.core.intake.later;

import org.jspecify.annotations.NullMarked;
