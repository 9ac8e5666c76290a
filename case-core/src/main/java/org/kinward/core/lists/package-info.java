/** The lists of the field (FIELD part 5): what can be chosen, in words that a field worker recognises. */
@NullMarked
package org.kinward.core.lists;

import org.jspecify.annotations.NullMarked;
