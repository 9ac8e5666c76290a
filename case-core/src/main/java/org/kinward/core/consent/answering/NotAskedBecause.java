package org.kinward.core.consent.answering;

/** Why who answers for the child is not asked. */
public enum NotAskedBecause {
    MAY_BE_INVOLVED, WOULD_PUT_CHILD_IN_DANGER, CANNOT_BE_FOUND, TOO_FAR_TONIGHT
}
