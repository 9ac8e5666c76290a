/** How children live together in a house: who must not share a room, and what they did on a day. */
@NullMarked
package org.kinward.persistence.shelter.living;

import org.jspecify.annotations.NullMarked;
