/** Records in memory, a column for each dimension, and how they are counted. */
@NullMarked
package org.kinward.core.statistics.columns;

import org.jspecify.annotations.NullMarked;
