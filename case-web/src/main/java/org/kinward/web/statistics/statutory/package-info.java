/** Exact figures of the own children that a manager signs for an authority that a law names (F69). */
@NullMarked
package org.kinward.web.statistics.statutory;

import org.jspecify.annotations.NullMarked;
