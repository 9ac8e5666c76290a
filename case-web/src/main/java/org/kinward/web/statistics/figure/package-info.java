/** A table of figures as a page shows it: a sentence, a chart, the table, and how it was counted. */
@NullMarked
package org.kinward.web.statistics.figure;

import org.jspecify.annotations.NullMarked;
