/** Talking a plan over with the child, changing it, reviewing it. */
@NullMarked
package org.kinward.web.plan.talk;

import org.jspecify.annotations.NullMarked;
