/** Writing goals and steps, and what came of a step. */
@NullMarked
package org.kinward.web.plan.goal;

import org.jspecify.annotations.NullMarked;
