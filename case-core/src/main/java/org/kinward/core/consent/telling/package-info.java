/** Writing down that somebody was told: the child about what was shared, the authority about the child. */
@NullMarked
package org.kinward.core.consent.telling;

import org.jspecify.annotations.NullMarked;
