/** The plan of a child as one page, and the copy that is the child's own. */
@NullMarked
package org.kinward.web.plan.whole;

import org.jspecify.annotations.NullMarked;
