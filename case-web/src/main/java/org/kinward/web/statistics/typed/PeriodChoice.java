package org.kinward.web.statistics.typed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

import org.kinward.core.statistics.question.Period;

/** Periods that people ask for by a word; whoever wants another one types two months. */
enum PeriodChoice {
    LAST_12_MONTHS, THIS_MONTH, LAST_MONTH, THIS_QUARTER, LAST_QUARTER, LAST_6_MONTHS, THIS_YEAR, LAST_YEAR;

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** A word that is none of these is the first one. */
    static PeriodChoice of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst().orElse(LAST_12_MONTHS);
    }

    Period on(LocalDate today) {
        var month = YearMonth.from(today);
        var quarter = month.minusMonths((month.getMonthValue() - 1L) % MONTHS_OF_A_QUARTER);
        var year = YearMonth.of(month.getYear(), 1);
        return switch (this) {
            case LAST_12_MONTHS -> lasting(month.minusMonths(11), MONTHS_OF_A_YEAR);
            case LAST_6_MONTHS -> lasting(month.minusMonths(5), MONTHS_OF_A_YEAR / 2);
            case THIS_MONTH -> lasting(month, 1);
            case LAST_MONTH -> lasting(month.minusMonths(1), 1);
            case THIS_QUARTER -> lasting(quarter, MONTHS_OF_A_QUARTER);
            case LAST_QUARTER -> lasting(quarter.minusMonths(MONTHS_OF_A_QUARTER), MONTHS_OF_A_QUARTER);
            case THIS_YEAR -> lasting(year, MONTHS_OF_A_YEAR);
            case LAST_YEAR -> lasting(year.minusYears(1), MONTHS_OF_A_YEAR);
        };
    }

    private static Period lasting(YearMonth from, int months) {
        return new Period(from, from.plusMonths(months - 1L));
    }
}
