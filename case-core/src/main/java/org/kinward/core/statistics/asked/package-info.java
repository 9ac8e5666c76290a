/** The questions that people ask for figures, and who may see an exact answer on the screen. */
@NullMarked
package org.kinward.core.statistics.asked;

import org.jspecify.annotations.NullMarked;
