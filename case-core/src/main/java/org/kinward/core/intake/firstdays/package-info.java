/** The pages of the first days: who the child is, where it comes from, who belongs to it. */
@NullMarked
package org.kinward.core.intake.firstdays;

import org.jspecify.annotations.NullMarked;
