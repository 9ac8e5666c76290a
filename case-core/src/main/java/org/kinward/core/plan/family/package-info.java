/** Help for the family of a child: a livelihood with its questions, or money with a condition; both with a way out (F36). */
@NullMarked
package org.kinward.core.plan.family;

import org.jspecify.annotations.NullMarked;
