/** When the records were written down for counting, by whom, and with which seal. */
@NullMarked
package org.kinward.core.statistics.snapshot;

import org.jspecify.annotations.NullMarked;
