/** What somebody knows who holds every figure ever released, and the proof that it finds nobody; checked by additions only (R5). */
@NullMarked
package org.kinward.core.statistics.attack;

import org.jspecify.annotations.NullMarked;
