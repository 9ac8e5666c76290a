/** The own agency with the settings of its country, and its teams. */
@NullMarked
package org.kinward.web.access.upkeep.agency;

import org.jspecify.annotations.NullMarked;
