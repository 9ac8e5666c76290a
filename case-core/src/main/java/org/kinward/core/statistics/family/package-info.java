/** Which tables an agency may declare for a year: dimensions in few bands, so that a family stays within its limits (F71). */
@NullMarked
package org.kinward.core.statistics.family;

import org.jspecify.annotations.NullMarked;
