/** What is told later, when trust is there: which pages there are, the legs of the way, what the authority was asked (S4c). */
@NullMarked
package org.kinward.web.later;

import org.jspecify.annotations.NullMarked;
