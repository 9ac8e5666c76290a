/** The one place that says whether something may be shared or done for a child, how much of it, and until when. */
@NullMarked
package org.kinward.core.consent.permit;

import org.jspecify.annotations.NullMarked;
