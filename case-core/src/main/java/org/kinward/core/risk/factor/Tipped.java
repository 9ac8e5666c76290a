package org.kinward.core.risk.factor;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/**
 * What tipped the balance (FIELD F27).
 *
 * @param when
 *            its month or year; empty where nobody knows
 * @param changed
 *            what changed, 3 to 200 signs, without names
 */
public record Tipped(Optional<RoughMonth> when, String changed, PersonId by, Instant at) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 200;

    public Tipped {
        changed = changed.strip();
        if (changed.length() < SHORTEST || changed.length() > LONGEST) {
            throw new IllegalArgumentException("what changed has 3 to 200 signs");
        }
    }
}
