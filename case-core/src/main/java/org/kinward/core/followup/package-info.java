/** Following a child up: what is planned, how the child was seen, and what came of it (FIELD part 6, SCREENS S12). */
@NullMarked
package org.kinward.core.followup;

import org.jspecify.annotations.NullMarked;
