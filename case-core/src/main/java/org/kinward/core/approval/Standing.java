package org.kinward.core.approval;

import java.util.Optional;

/** How it stands with the approval of one version of one thing. */
public enum Standing {
    /** Nobody has asked about this version: nobody at all, or the thing changed since. */
    NOT_ASKED,
    /** It waits, and does not hold before somebody agrees. */
    WAITS,
    /** It holds, and somebody else still has to see it. */
    HOLDS_UNSEEN,
    /** Somebody else has agreed to it or has seen it. */
    APPROVED, SENT_BACK;

    /** Whether there is nothing to ask: it waits, or somebody has agreed to it. */
    public boolean isAskedFor() {
        return this == WAITS || holds();
    }

    /** Whether the thing holds. */
    public boolean holds() {
        return this == HOLDS_UNSEEN || this == APPROVED;
    }

    /**
     * How it stands with this version.
     *
     * @param latest
     *            the latest request about the thing
     */
    public static Standing of(Optional<? extends Approval> latest, Subject subject) {
        return latest.filter(one -> one.subject().equals(subject)).map(Standing::of).orElse(NOT_ASKED);
    }

    private static Standing of(Approval about) {
        return switch (about) {
            case Approval.Waiting(var asked) -> asked.terms().holdsAtOnce() ? HOLDS_UNSEEN : WAITS;
            case Approval.Approved _ -> APPROVED;
            case Approval.SentBack _ -> SENT_BACK;
            case Approval.TakenBack _ -> NOT_ASKED;
        };
    }
}
