package org.kinward.core.child;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * The months between which a child was born, both included: all that is known outside the vault about the day of birth
 * (SECURITY section 2). Every age outside the vault comes from it.
 *
 * @param earliest
 *            the first month in which the child can have been born
 * @param latest
 *            the last month, not before the first
 */
public record BirthInterval(YearMonth earliest, YearMonth latest) {

    public BirthInterval {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("an interval ends after it begins");
        }
    }

    /** Everybody who is between so many and so many full years old on that day. */
    static BirthInterval ofYears(int youngest, int oldest, LocalDate on) {
        var firstDay = on.minusYears(oldest + 1L).plusDays(1);
        return new BirthInterval(YearMonth.from(firstDay), YearMonth.from(on.minusYears(youngest)));
    }

    /** Full years on that day if born as late as possible; never below 0. */
    public int youngestOn(LocalDate day) {
        return Math.max(0, Period.between(latest.atEndOfMonth(), day).getYears());
    }

    /** Full years on that day if born as early as possible; never below 0. */
    public int oldestOn(LocalDate day) {
        return Math.max(0, Period.between(earliest.atDay(1), day).getYears());
    }
}
