/** Refuses what would be saved while there is no room, and says so on every page. */
@NullMarked
package org.kinward.web.access.room;

import org.jspecify.annotations.NullMarked;
