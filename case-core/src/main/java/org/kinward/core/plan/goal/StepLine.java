package org.kinward.core.plan.goal;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.plan.Due;

/**
 * One entry in the history of a step.
 *
 * @param why
 *            the reason, or what was done; at most 300 signs, without names
 * @param due
 *            by which day, where it is to be done (again)
 */
public record StepLine(StepState state, String why, Optional<Due> due, PersonId by, Instant at) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 300;

    public StepLine {
        why = why.strip();
        if (why.length() > LONGEST || (state == StepState.TO_DO) != due.isPresent()) {
            throw new IllegalArgumentException("a day goes with what is to be done, and words have 300 signs at most");
        }
    }

    boolean mayFollow(StepState before) {
        return before.mayBecome(state) && (!before.needsWhy(state) || why.length() >= SHORTEST);
    }
}
