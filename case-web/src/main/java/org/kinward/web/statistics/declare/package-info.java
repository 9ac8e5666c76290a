/** Which tables of a year may ever leave the house, and in which groups of places: chosen once (STATISTICS section 3, point 3). */
@NullMarked
package org.kinward.web.statistics.declare;

import org.jspecify.annotations.NullMarked;
