package org.kinward.reporting.review.thing;

/** What makes a week hard for a colleague (FIELD F95): a reason to talk with each other, and no score. */
public enum HardWeek {
    /** Wrote down two incidents, or leads a child that had a part in them. */
    TWO_INCIDENTS,
    /** A child whose case the colleague leads died. */
    A_CHILD_DIED,
    /** A child whose case the colleague leads was searched for. */
    A_CHILD_MISSING
}
