/** The contact card: offered to a child, never asked of it (FIELD F38). */
@NullMarked
package org.kinward.core.intake.card;

import org.jspecify.annotations.NullMarked;
