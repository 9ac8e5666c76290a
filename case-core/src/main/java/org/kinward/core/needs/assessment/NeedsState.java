package org.kinward.core.needs.assessment;

import java.util.EnumSet;
import java.util.Set;

/** How it stands with an assessment. Nothing moves by itself (docs/needs.md). */
public enum NeedsState {
    /** Being written. */
    OPEN,
    /** Given for approval; nobody writes in it. Whoever works on the case may take it back, then it is open again. */
    GIVEN,
    /** It came back with a reason; people write in it again. */
    SENT_BACK,
    /** Somebody else has agreed to it; it stays as it is. */
    APPROVED;

    /** The states that it may become next; never the one that it is in. */
    public Set<NeedsState> next() {
        return switch (this) {
            case OPEN, SENT_BACK -> EnumSet.of(GIVEN);
            case GIVEN -> EnumSet.of(OPEN, SENT_BACK, APPROVED);
            case APPROVED -> EnumSet.noneOf(NeedsState.class);
        };
    }

    public boolean mayBecome(NeedsState state) {
        return next().contains(state);
    }

    /** Whether people write in it. */
    public boolean isWritten() {
        return this == OPEN || this == SENT_BACK;
    }
}
