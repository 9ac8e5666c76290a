/** Keeps the ladder of ages of each country. */
@NullMarked
package org.kinward.persistence.consent.ladder;

import org.jspecify.annotations.NullMarked;
