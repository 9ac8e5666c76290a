/** Questions about figures that a data officer keeps for the agency, under a name. */
@NullMarked
package org.kinward.core.statistics.saved;

import org.jspecify.annotations.NullMarked;
