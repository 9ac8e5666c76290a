/** Invented children of the year before, for figures of a whole year. */
@NullMarked
package org.kinward.web.demo.past;

import org.jspecify.annotations.NullMarked;
