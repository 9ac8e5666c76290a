package org.kinward.core.plan.promise;

import java.util.EnumSet;
import java.util.Set;

/** How it stands with a promise (docs/plan.md). */
public enum PromiseState {
    OPEN, KEPT, TOLD_WHY_NOT;

    /** The states that it may become next. A promise that could not be kept may be kept after all. */
    public Set<PromiseState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(KEPT, TOLD_WHY_NOT);
            case TOLD_WHY_NOT -> EnumSet.of(KEPT);
            case KEPT -> EnumSet.noneOf(PromiseState.class);
        };
    }

    public boolean mayBecome(PromiseState state) {
        return next().contains(state);
    }
}
