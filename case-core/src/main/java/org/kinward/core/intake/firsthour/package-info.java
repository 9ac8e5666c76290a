/** The twelve pages of the first hour, in their order; each is saved whole and knows its own revision. */
@NullMarked
package org.kinward.core.intake.firsthour;

import org.jspecify.annotations.NullMarked;
