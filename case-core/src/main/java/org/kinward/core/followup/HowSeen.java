package org.kinward.core.followup;

/**
 * How a child was seen, and what a contact needs: from strong to weak (FIELD F90). A contact is met by its own kind or a
 * stronger one, so that news of a child never counts as having seen it.
 */
public enum HowSeen {
    /** A worker saw the child alone. */
    SEEN_ALONE,
    /** A worker saw the child, others were there. */
    SEEN,
    /** Committee, teacher, foster team or the agency on the other side saw the child. */
    SEEN_BY_OTHERS,
    /** The child itself was on the telephone. */
    SPOKE_BY_PHONE,
    /** An adult told how the child is. */
    NEWS_ONLY;

    /** Whether somebody had the child before the eyes. */
    public boolean isSeen() {
        return compareTo(SEEN_BY_OTHERS) <= 0;
    }

    /** Whether a worker went there, and has to come back. */
    public boolean isVisit() {
        return compareTo(SEEN) <= 0;
    }

    /** Whether this is enough where that was needed. */
    public boolean meets(HowSeen needed) {
        return compareTo(needed) <= 0;
    }
}
