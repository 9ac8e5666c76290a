/** Sheets of labels as rows: a label is taken by one statement that says by its count whether it was free. */
@NullMarked
package org.kinward.persistence.intake.label;

import org.jspecify.annotations.NullMarked;
