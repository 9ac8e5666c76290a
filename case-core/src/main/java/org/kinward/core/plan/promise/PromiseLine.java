package org.kinward.core.plan.promise;

import java.time.Instant;
import java.time.LocalDate;

import org.kinward.core.access.PersonId;

/**
 * One entry in the history of a promise.
 *
 * @param on
 *            the day on which it was given, kept, or on which the child was told why not
 * @param told
 *            what the child was told, at most 300 signs without names; empty where it was given, at least 3 where it was
 *            not kept
 */
public record PromiseLine(PromiseState state, LocalDate on, String told, PersonId by, Instant at) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 300;

    public PromiseLine {
        told = told.strip();
        if (told.length() > LONGEST || (state == PromiseState.TOLD_WHY_NOT && told.length() < SHORTEST)
                || (state == PromiseState.OPEN && !told.isEmpty())) {
            throw new IllegalArgumentException("what the child was told has 3 to 300 signs");
        }
    }
}
