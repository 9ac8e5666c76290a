/** How a child is followed up, at a glance; planning it, and the decision that it is over. */
@NullMarked
package org.kinward.web.followup.plan;

import org.jspecify.annotations.NullMarked;
