/** Administrators keep agency, teams, places, rooms and people up to date, and close what is over. No page here shows a child. */
@NullMarked
package org.kinward.web.access.upkeep;

import org.jspecify.annotations.NullMarked;
