/** What the shared pieces of a page show: links, lines of a summary, tasks, cards, entries of a story. */
@NullMarked
package org.kinward.web.shell.page;

import org.jspecify.annotations.NullMarked;
