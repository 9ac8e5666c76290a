/** Administration pages: people, teams, places and rooms of the own agency. No page here shows a child. */
@NullMarked
package org.kinward.web.access.admin;

import org.jspecify.annotations.NullMarked;
