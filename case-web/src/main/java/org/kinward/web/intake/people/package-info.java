/** Whom we may tell and who may not come near: seen one line at a time, and ended with a reason. */
@NullMarked
package org.kinward.web.intake.people;

import org.jspecify.annotations.NullMarked;
