/** Periods, months and bands of ages as people type them. */
@NullMarked
package org.kinward.web.statistics.typed;

import org.jspecify.annotations.NullMarked;
