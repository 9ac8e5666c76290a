/** Somebody who may not come near a child wanted it all the same: what is kept of that, and who hears of it (F31). */
@NullMarked
package org.kinward.core.shelter.near;

import org.jspecify.annotations.NullMarked;
