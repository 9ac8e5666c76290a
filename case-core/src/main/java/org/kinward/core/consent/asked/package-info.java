/** What was asked for one child, what each side said, and what follows from it. */
@NullMarked
package org.kinward.core.consent.asked;

import org.jspecify.annotations.NullMarked;
