/** The language of a page, its words, its days and its numbers. */
@NullMarked
package org.kinward.web.shell.language;

import org.jspecify.annotations.NullMarked;
