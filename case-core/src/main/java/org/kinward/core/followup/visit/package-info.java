/** A visit, or news of a child: how it was seen, ten questions that are the same at start and end, and what follows (F92). */
@NullMarked
package org.kinward.core.followup.visit;

import org.jspecify.annotations.NullMarked;
