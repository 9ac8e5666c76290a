package org.kinward.core.statistics.question;

/** What must have happened for a case file to be of a population. */
public enum Happening {
    /** It was opened in the period. */
    RECORDED,
    /** It was closed in the period. */
    CLOSED,
    /** It was open when the period ended. */
    OPEN_AT_END
}
