package org.kinward.core.plan;

import java.util.EnumSet;
import java.util.Set;

/** How it stands with a version of a plan (docs/plan.md). People move it; a day that passes moves nothing. */
public enum PlanState {
    DRAFT, AGREED, WAITS_FOR_APPROVAL, IN_FORCE, REPLACED;

    /** The states that it may become next. In force it stays in force by a review. */
    public Set<PlanState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AGREED);
            case AGREED -> EnumSet.of(DRAFT, WAITS_FOR_APPROVAL, IN_FORCE);
            case WAITS_FOR_APPROVAL -> EnumSet.of(DRAFT, IN_FORCE);
            case IN_FORCE -> EnumSet.of(IN_FORCE, REPLACED);
            case REPLACED -> EnumSet.noneOf(PlanState.class);
        };
    }

    public boolean mayBecome(PlanState state) {
        return next().contains(state);
    }

    /** Whether this move needs a reason: back to a draft, and what a review found. */
    public boolean needsWhy(PlanState to) {
        return to == DRAFT || isReview(to);
    }

    /** Whether this move says by which day the plan is reviewed. */
    public boolean needsReview(PlanState to) {
        return to == AGREED || isReview(to);
    }

    private boolean isReview(PlanState to) {
        return this == IN_FORCE && to == IN_FORCE;
    }

    /** Whether people still work on this version before it holds. */
    public boolean isOnTheWay() {
        return this == DRAFT || this == AGREED || this == WAITS_FOR_APPROVAL;
    }
}
