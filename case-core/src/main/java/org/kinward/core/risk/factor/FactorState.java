package org.kinward.core.risk.factor;

import java.util.EnumSet;
import java.util.Set;

/**
 * How it stands with a factor (FIELD F26). Nothing moves by itself: people move it, with evidence. What is gone, or matters
 * no more where the child lives, can only come back as open.
 */
public enum FactorState {
    OPEN, BEING_WORKED_ON, MUCH_SMALLER, GONE,
    /** It cannot be changed by us; the child is protected against it by something that is said. */
    PROTECTED_AGAINST,
    /** It does not matter where the child lives now. */
    NOT_RELEVANT_HERE,
    /** Something that protects is there. */
    THERE,
    /** Something that protected is there no more. */
    NO_MORE;

    private static final Set<FactorState> DOOR = Set.copyOf(EnumSet.range(OPEN, NOT_RELEVANT_HERE));

    /** The states that it may become next, in the order of the page; never the one that it is in. */
    public Set<FactorState> next() {
        return switch (this) {
            case GONE, NOT_RELEVANT_HERE -> EnumSet.of(OPEN);
            case THERE -> EnumSet.of(NO_MORE);
            case NO_MORE -> EnumSet.of(THERE);
            case OPEN, BEING_WORKED_ON, MUCH_SMALLER, PROTECTED_AGAINST -> {
                var others = EnumSet.copyOf(DOOR);
                others.remove(this);
                yield others;
            }
        };
    }

    public boolean mayBecome(FactorState state) {
        return next().contains(state);
    }

    /** Whether a file may be closed over it without a manager who says why: open, and only worked on, may not. */
    public boolean allowsClosing() {
        return this != OPEN && this != BEING_WORKED_ON;
    }
}
