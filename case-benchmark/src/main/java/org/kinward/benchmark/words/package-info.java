/** What invented people say and write, and the words that the program brings along. */
@NullMarked
package org.kinward.benchmark.words;

import org.jspecify.annotations.NullMarked;
