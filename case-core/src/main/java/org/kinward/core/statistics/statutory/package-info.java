/** Exact figures that a law asks for, signed by a manager of the children's places and logged (F69). */
@NullMarked
package org.kinward.core.statistics.statutory;

import org.jspecify.annotations.NullMarked;
