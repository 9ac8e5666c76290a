/** The follow-up of one child: where it lives now, since when, in which danger, and that it ends by a decision only. */
@NullMarked
package org.kinward.core.followup.plan;

import org.jspecify.annotations.NullMarked;
