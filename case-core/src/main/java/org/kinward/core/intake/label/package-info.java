/** Sheets of labels: numbers reserved beforehand for paper, given to a named person, each good for one child (F24). */
@NullMarked
package org.kinward.core.intake.label;

import org.jspecify.annotations.NullMarked;
