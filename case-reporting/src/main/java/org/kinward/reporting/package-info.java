/** Lists, worklists and figures: reads many children at once by SQL and changes nothing. */
@NullMarked
package org.kinward.reporting;

import org.jspecify.annotations.NullMarked;
