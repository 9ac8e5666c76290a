/** Exact integer bounds of what somebody can work out about hidden counts; shares nothing with the search for patterns. */
@NullMarked
package org.kinward.core.statistics.audit;

import org.jspecify.annotations.NullMarked;
