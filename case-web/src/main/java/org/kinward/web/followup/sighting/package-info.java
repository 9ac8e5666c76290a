/** Writing down that a child was seen elsewhere, and what was found out. */
@NullMarked
package org.kinward.web.followup.sighting;

import org.jspecify.annotations.NullMarked;
