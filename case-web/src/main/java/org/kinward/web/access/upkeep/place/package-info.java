/** Places of the own agency, their rooms, and whom to call there. */
@NullMarked
package org.kinward.web.access.upkeep.place;

import org.jspecify.annotations.NullMarked;
