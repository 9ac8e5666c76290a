/** Searching for a child that is not where expected: who is told what within how many hours since it was last seen. */
@NullMarked
package org.kinward.core.shelter.missing;

import org.jspecify.annotations.NullMarked;
