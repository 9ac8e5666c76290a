package org.kinward.core.identity.care;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.kinward.core.access.PersonId;

/**
 * From when until when somebody stands in for a person who is away. It begins and ends by itself, whoever looks.
 *
 * @param id
 *            the surrogate of the decision; every decision is a right of its own
 * @param from
 *            the first moment, to the microsecond
 * @param until
 *            the first moment after it
 */
public record CareSpan(UUID id, PersonId away, Instant from, Instant until) {

    public CareSpan {
        from = from.truncatedTo(ChronoUnit.MICROS);
        until = until.truncatedTo(ChronoUnit.MICROS);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a span ends after it began");
        }
    }

    /** Whether it is over at this moment. */
    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
