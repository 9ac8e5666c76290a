/** The sheets of what is told later, question by question (SCREENS S4c). */
@NullMarked
package org.kinward.web.intake.latersheet;

import org.jspecify.annotations.NullMarked;
