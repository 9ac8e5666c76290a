/** The only way out of the house for figures: asked of a search, checked by additions against everything ever published (STATISTICS section 3, R1 to R7). */
@NullMarked
package org.kinward.core.statistics.release;

import org.jspecify.annotations.NullMarked;
