/** The questions of a page as columns, read from the record itself: a new question is kept without being listed again. */
@NullMarked
package org.kinward.core.intake.column;

import org.jspecify.annotations.NullMarked;
