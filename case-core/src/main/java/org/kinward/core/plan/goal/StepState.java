package org.kinward.core.plan.goal;

import java.util.EnumSet;
import java.util.Set;

/** How it stands with a step (docs/plan.md). */
public enum StepState {
    TO_DO, DONE, NOT_DONE, DROPPED;

    /** The states that it may become next; what is dropped stays dropped. */
    public Set<StepState> next() {
        return switch (this) {
            case TO_DO -> EnumSet.of(DONE, NOT_DONE, DROPPED);
            case NOT_DONE -> EnumSet.of(TO_DO, DONE, DROPPED);
            case DONE -> EnumSet.of(TO_DO);
            case DROPPED -> EnumSet.noneOf(StepState.class);
        };
    }

    public boolean mayBecome(StepState state) {
        return next().contains(state);
    }

    /** Whether this move needs a reason: what was not done, what is dropped, what was done by a slip of the hand only. */
    public boolean needsWhy(StepState to) {
        return to == NOT_DONE || to == DROPPED || this == DONE;
    }

    /** Whether something is left to be done. */
    public boolean isLeft() {
        return this == TO_DO || this == NOT_DONE;
    }
}
