package org.kinward.core.statistics.progress;

import java.time.YearMonth;

import org.kinward.core.statistics.question.Period;

/** How often a report is asked for (FIELD F44); several can run at once for one agency. */
public enum Cadence {
    QUARTER(3), FOUR_MONTHS(4), HALF_YEAR(6);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** The period of a report that begins in this month. */
    public Period from(YearMonth first) {
        return new Period(first, first.plusMonths(months - 1L));
    }
}
