/** What can be chosen at a question: read from the type of its answer, from the lists of the place, from all countries. */
@NullMarked
package org.kinward.web.intake.choice;

import org.jspecify.annotations.NullMarked;
