/**
 * Records that leave the house without names: what is asked for, by whom and for whom, who else agreed, and the one file that
 * came of it (SCREENS S17).
 */
@NullMarked
package org.kinward.core.export;

import org.jspecify.annotations.NullMarked;
