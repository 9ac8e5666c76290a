/** Who is away, and who covers: rights that begin and end by themselves (F62, ADR 43). */
@NullMarked
package org.kinward.core.casefile.away;

import org.jspecify.annotations.NullMarked;
