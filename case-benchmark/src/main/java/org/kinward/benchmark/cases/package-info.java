/** What work on a case leaves behind: danger, needs, plans, services, stays, closing; day by day as people do it. Follow-up stands beside it. */
@NullMarked
package org.kinward.benchmark.cases;

import org.jspecify.annotations.NullMarked;
