package org.kinward.web.shell.language;

import java.time.YearMonth;
import java.util.Optional;

/** A month of a year as people write it: July 2026, 7 2026, 07/2026 or 2026-07. */
public final class TypedMonth {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2400;
    private static final String PARTED = "(?U)[\\s/.,-]+";

    private TypedMonth() {
    }

    /** The month; empty for what is none. */
    public static Optional<YearMonth> read(String typed) {
        var parts = typed.strip().split(PARTED, -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        var first = year(parts[0]);
        return first.isPresent() ? of(first, parts[1]) : of(year(parts[1]), parts[0]);
    }

    private static Optional<YearMonth> of(Optional<Integer> year, String month) {
        return year.flatMap(of -> new Days().month(month).map(named -> YearMonth.of(of, named)));
    }

    private static Optional<Integer> year(String typed) {
        return Digits.read(typed).filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }
}
