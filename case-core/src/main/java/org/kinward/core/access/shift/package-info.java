/** Duty at a place: it begins when a carer signs on, ends when she signs off, and at the latest by itself. */
@NullMarked
package org.kinward.core.access.shift;

import org.jspecify.annotations.NullMarked;
