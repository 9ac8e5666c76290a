package org.kinward.reporting.review;

/** How often a manager goes through something (FIELD F94). */
public enum Rhythm {
    DAY, WEEK, MONTH, QUARTER
}
