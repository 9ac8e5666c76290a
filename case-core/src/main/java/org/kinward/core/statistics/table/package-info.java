/** Tables as they are counted: figures with their margins and with the method that they were counted by (STATISTICS section 1). */
@NullMarked
package org.kinward.core.statistics.table;

import org.jspecify.annotations.NullMarked;
