/** Decisions in a child's best interests: what was possible, what the child said, who took part, why, decided by whom. */
@NullMarked
package org.kinward.core.needs.decision;

import org.jspecify.annotations.NullMarked;
