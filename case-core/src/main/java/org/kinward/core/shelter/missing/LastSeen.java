package org.kinward.core.shelter.missing;

import java.time.Instant;

import org.kinward.core.access.PersonId;

/**
 * When a child was last seen and what it wore, as far as somebody said so; added to, never changed.
 *
 * @param wears
 *            at most 200 signs, without names; may be empty
 */
public record LastSeen(Instant at, String wears, PersonId by, Instant writtenAt) {

    public static final int LONGEST = 200;

    public LastSeen {
        wears = wears.strip();
        if (at.isAfter(writtenAt) || wears.length() > LONGEST) {
            throw new IllegalArgumentException("a child was seen before it is written, in 200 signs at most");
        }
    }

    /** What a child wears stays out of logs. */
    @Override
    public String toString() {
        return "LastSeen[" + at + "]";
    }
}
