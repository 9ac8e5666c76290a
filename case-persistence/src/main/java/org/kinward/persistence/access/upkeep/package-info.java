/** Agency, teams, places, rooms and people as administrators keep them, through the accounts' own connections. */
@NullMarked
package org.kinward.persistence.access.upkeep;

import org.jspecify.annotations.NullMarked;
