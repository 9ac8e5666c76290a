/** Figures that leave the house: which tables a year declares, releases and how far they are, released tables, signed returns. */
@NullMarked
package org.kinward.web.statistics.release;

import org.jspecify.annotations.NullMarked;
