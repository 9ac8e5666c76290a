/** Tables that leave the house with chance in them instead of hidden cells, for families that chose so (STATISTICS section 4). */
@NullMarked
package org.kinward.web.statistics.noisy;

import org.jspecify.annotations.NullMarked;
