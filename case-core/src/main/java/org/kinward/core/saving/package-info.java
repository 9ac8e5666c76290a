/** Saving without losing: the same form counts once, and nobody's save silently wins over somebody else's. */
@NullMarked
package org.kinward.core.saving;

import org.jspecify.annotations.NullMarked;
