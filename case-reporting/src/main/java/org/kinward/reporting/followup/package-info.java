/** Which children are to be visited, who was seen and of whom there is only news: for a worker, a manager and a day. */
@NullMarked
package org.kinward.reporting.followup;

import org.jspecify.annotations.NullMarked;
