/** Sheets of labels of a place: making one, what became of each number, printing them, and making them void (F24). */
@NullMarked
package org.kinward.web.intake.label;

import org.jspecify.annotations.NullMarked;
