/** Writing a plan, agreeing on it, putting it in force, moving its steps, reviewing it: who may, and why it cannot be so. */
@NullMarked
package org.kinward.core.plan.keeping;

import org.jspecify.annotations.NullMarked;
