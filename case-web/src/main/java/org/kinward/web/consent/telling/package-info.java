/** Writing down that the child was told what was shared, and which authority was told about the child. */
@NullMarked
package org.kinward.web.consent.telling;

import org.jspecify.annotations.NullMarked;
