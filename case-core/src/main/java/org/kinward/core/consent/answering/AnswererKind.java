package org.kinward.core.consent.answering;

import java.util.Arrays;
import java.util.List;

/**
 * Who answers for a child. A recruiter, an employer or a relative who travelled with the child is no choice here, and
 * somebody of another kind who did one of these things is refused.
 */
public enum AnswererKind {
    PARENT, CARER_BY_CUSTOM, CARER_BY_PAPER, NAMED_GUARDIAN, PLACING_AUTHORITY,
    /** By order, for daily acts only. */
    HEAD_OF_SHELTER,
    NOBODY_YET,
    /** Nobody any more: somebody of eighteen answers alone. Written by the move that begins it, never chosen. */
    YOUNG_ADULT;

    /** Those that somebody can name. */
    public static List<AnswererKind> choices() {
        return Arrays.stream(values()).filter(kind -> kind != YOUNG_ADULT).toList();
    }

    /** Whether it is a person who could have been part of what happened. */
    public boolean mayHaveBeenInvolved() {
        return this == PARENT || this == CARER_BY_CUSTOM || this == CARER_BY_PAPER || this == NAMED_GUARDIAN;
    }
}
