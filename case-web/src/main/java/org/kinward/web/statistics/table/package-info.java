/** A data officer puts a table together: whom to count, by what, and over which periods. */
@NullMarked
package org.kinward.web.statistics.table;

import org.jspecify.annotations.NullMarked;
