/** What may be shown of a family of case files: its dimensions, bands, named tables, and the cells these consist of (STATISTICS sections 1 and 3). */
@NullMarked
package org.kinward.core.statistics.cube;

import org.jspecify.annotations.NullMarked;
