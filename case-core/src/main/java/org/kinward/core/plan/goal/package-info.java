/** Goals of a plan with their steps: where a goal comes from, who does what by when, and what came of it. */
@NullMarked
package org.kinward.core.plan.goal;

import org.jspecify.annotations.NullMarked;
