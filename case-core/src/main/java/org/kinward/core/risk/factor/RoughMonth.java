package org.kinward.core.risk.factor;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month as people remember it.
 *
 * @param year
 *            1990 to now
 * @param month
 *            1 to 12, or empty where only the year is known
 */
public record RoughMonth(int year, Optional<Integer> month) {

    /** Nothing earlier tipped the balance of a child. */
    public static final int FIRST = 1990;

    public RoughMonth {
        if (year < FIRST || month.filter(one -> one < 1 || one > 12).isPresent()) {
            throw new IllegalArgumentException("a month of a year since 1990");
        }
    }

    /** Whether it has not begun on this day. */
    public boolean isAfter(LocalDate today) {
        return month.map(one -> YearMonth.of(year, one).isAfter(YearMonth.from(today)))
                .orElseGet(() -> Year.of(year).isAfter(Year.from(today)));
    }
}
