/** Seeing a child, or not: two pages of a visit, a contact that was not done, a search, and at which hour somebody goes. */
@NullMarked
package org.kinward.web.followup.visit;

import org.jspecify.annotations.NullMarked;
