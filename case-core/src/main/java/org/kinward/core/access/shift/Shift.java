package org.kinward.core.access.shift;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/**
 * A carer on duty at a place. Its rights end by themselves, even if nobody signs off.
 *
 * @param endsBy
 *            the moment after which the shift opens nothing any more
 */
public record Shift(UUID id, PersonId carer, At at, Instant signedOnAt, Instant endsBy) {

    /** Longer than any watch, shorter than a day: whoever forgets to sign off sees nothing the next night. */
    public static final Duration LONGEST = Duration.ofHours(14);

    public Shift {
        if (!endsBy.isAfter(signedOnAt)) {
            throw new IllegalArgumentException("a shift ends after it began");
        }
    }

    /** Where the duty is done, and the agency that runs the place. */
    public record At(PlaceId place, AgencyId agency) {
    }

    static Shift begin(PersonId carer, At at, Instant now) {
        return new Shift(UUID.randomUUID(), carer, at, now, now.plus(LONGEST));
    }

    public PlaceId place() {
        return at.place();
    }
}
