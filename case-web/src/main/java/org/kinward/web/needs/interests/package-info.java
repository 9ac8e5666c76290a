/** Decisions in a child's best interests: all that were taken, and writing one down. */
@NullMarked
package org.kinward.web.needs.interests;

import org.jspecify.annotations.NullMarked;
