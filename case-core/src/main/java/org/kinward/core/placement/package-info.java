/** Places where children stay, as far as more than their name counts: whom a place calls at night. */
@NullMarked
package org.kinward.core.placement;

import org.jspecify.annotations.NullMarked;
