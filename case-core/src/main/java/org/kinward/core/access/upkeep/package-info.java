/** Keeping agency, teams, places, rooms and people up to date: changed against the revision seen, closed when nothing hangs on them. */
@NullMarked
package org.kinward.core.access.upkeep;

import org.jspecify.annotations.NullMarked;
