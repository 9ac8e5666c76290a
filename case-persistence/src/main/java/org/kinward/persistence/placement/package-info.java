/** Keeps what a place has beside its name. */
@NullMarked
package org.kinward.persistence.placement;

import org.jspecify.annotations.NullMarked;
