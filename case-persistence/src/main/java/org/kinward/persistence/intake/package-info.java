/** Intakes in the database: drafts of a place, records, and what is left of discarded drafts. */
@NullMarked
package org.kinward.persistence.intake;

import org.jspecify.annotations.NullMarked;
