package org.kinward.core.plan;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/**
 * One entry in the history of a plan.
 *
 * @param why
 *            3 to {@value #LONGEST} signs without names where the move needs a reason, else empty
 * @param reviewBy
 *            the day by which the plan is reviewed, where the move says it
 */
public record PlanLine(PlanState state, String why, Optional<Due> reviewBy, PersonId by, Instant at) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 500;

    public PlanLine {
        why = why.strip();
        if (why.length() > LONGEST) {
            throw new IllegalArgumentException("a reason has 500 signs at most");
        }
    }

    /** A move without a reason and without a day. */
    public static PlanLine of(PlanState state, PersonId by, Instant at) {
        return new PlanLine(state, "", Optional.empty(), by, at);
    }

    /** A move with its reason. */
    public PlanLine because(String reason) {
        return new PlanLine(state, reason, reviewBy, by, at);
    }

    /** A move that says by which day the plan is reviewed. */
    public PlanLine reviewedBy(Due day) {
        return new PlanLine(state, why, Optional.of(day), by, at);
    }

    boolean mayFollow(PlanState before) {
        return before.mayBecome(state) && before.needsWhy(state) == why.length() >= SHORTEST
                && (before.needsWhy(state) || why.isEmpty()) && before.needsReview(state) == reviewBy.isPresent();
    }
}
