package org.kinward.core.risk.danger;

/** What is known of a danger from one side. From small to great, and that nobody knows. */
public enum Sign {
    NOTHING_KNOWN, POSSIBLE, LIKELY_THIS_WEEK, NOW,
    /** Not the same as nothing: nobody could find out yet. */
    NOT_KNOWN
}
