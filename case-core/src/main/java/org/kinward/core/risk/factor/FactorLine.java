package org.kinward.core.risk.factor;

import java.time.Instant;

import org.kinward.core.access.PersonId;

/**
 * One entry in the history of a factor.
 *
 * @param by
 *            what protects the child, 3 to 200 signs, without names; empty unless that is the state
 * @param evidence
 *            by what it is known
 * @param writer
 *            who wrote it
 */
public record FactorLine(FactorState state, String by, Evidence evidence, PersonId writer, Instant at) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 200;

    public FactorLine {
        by = by.strip();
        if (by.length() > LONGEST || (state == FactorState.PROTECTED_AGAINST) != (by.length() >= SHORTEST)
                || (state != FactorState.PROTECTED_AGAINST && !by.isEmpty())) {
            throw new IllegalArgumentException("what protects goes with that state, and only with it");
        }
    }
}
