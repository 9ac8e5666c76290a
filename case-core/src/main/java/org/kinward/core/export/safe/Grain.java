package org.kinward.core.export.safe;

/** How exactly a value is said. */
public enum Grain {
    /** As the record has it: a code, full years, a month. */
    AS_RECORDED,
    /** Ages in the usual bands, 0-5 to 16-17. */
    AGE_BANDS,
    /** Ages in two bands, up to 11 and from 12. */
    TWO_AGE_BANDS,
    /** The headings of a list, or few kinds. */
    HEADINGS,
    /** The quarter of a month. */
    QUARTER,
    /** The year of a month. */
    YEAR,
    /** Not at all: the column is not in the file. */
    LEFT_OUT
}
