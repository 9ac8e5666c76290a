/** Shares that are set beside each other: indicators at three moments, factors in two groups. */
@NullMarked
package org.kinward.web.statistics.compared;

import org.jspecify.annotations.NullMarked;
