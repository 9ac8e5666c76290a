/** Tables to which chance is added instead of hiding cells, each paid for from a budget (STATISTICS section 4). */
@NullMarked
package org.kinward.core.statistics.noisy;

import org.jspecify.annotations.NullMarked;
