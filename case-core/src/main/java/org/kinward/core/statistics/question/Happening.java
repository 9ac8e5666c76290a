package org.kinward.core.statistics.question;

import java.util.List;

/** What must have happened for a case file to be of a population. */
public enum Happening {
    /** It was opened in the period. */
    RECORDED,
    /** It was closed in the period. */
    CLOSED,
    /** It was open when the period ended. */
    OPEN_AT_END,
    /** Its child came home in the period, as far as the last return goes. */
    RETURNED;

    /** Those of the file itself. */
    public static final List<Happening> OF_FILES = List.of(RECORDED, CLOSED, OPEN_AT_END);
}
