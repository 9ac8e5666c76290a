/** What work on a case leaves behind: danger, needs, plans, services, stays, follow-up, closing; day by day as people do it. */
@NullMarked
package org.kinward.benchmark.cases;

import org.jspecify.annotations.NullMarked;
