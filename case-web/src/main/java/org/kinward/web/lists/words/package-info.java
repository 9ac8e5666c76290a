/** Lines of the lists in words: in the language of the page, and found by what people call them. */
@NullMarked
package org.kinward.web.lists.words;

import org.jspecify.annotations.NullMarked;
