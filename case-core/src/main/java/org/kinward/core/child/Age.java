package org.kinward.core.child;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * How old a child is, as it was told: a birth date, years on a day, or a range; always with the worker's best single
 * year and what it rests on (F5, kit 2.3.5). The day of birth itself is not here but in the vault.
 */
public sealed interface Age {

    /** Above this a number is a slip of the hand: 144 for 14. */
    int MOST_YEARS = 30;

    /** The months between which the child was born. */
    BirthInterval birth();

    /** Full years on {@link #on()}, the one figure that tables use. */
    int bestYear();

    /** The day on which the age was told. */
    LocalDate on();

    /** What it rests on. */
    AgeBasis basis();

    /** The best single year on a later day; on an earlier one the year that was told. */
    default int bestYearOn(LocalDate day) {
        return bestYear() + Math.max(0, Period.between(on(), day).getYears());
    }

    /** A known birth date, of which the month stays here. */
    record ByBirthDay(YearMonth month, int bestYear, LocalDate on, AgeBasis basis) implements Age {

        public ByBirthDay {
            AgeChecks.refuse(AgeChecks.yearsProblem(bestYear));
            AgeChecks.refuse(AgeChecks.birthProblem(month.atDay(1), on));
        }

        @Override
        public BirthInterval birth() {
            return new BirthInterval(month, month);
        }

        /** In the month of the birthday the child counts as a year older only when the month is over. */
        @Override
        public int bestYearOn(LocalDate day) {
            return Math.max(bestYear, birth().youngestOn(day));
        }
    }

    /** So many full years on a day. */
    record YearsOnDay(int bestYear, LocalDate on, AgeBasis basis) implements Age {

        public YearsOnDay {
            AgeChecks.refuse(AgeChecks.yearsProblem(bestYear));
        }

        @Override
        public BirthInterval birth() {
            return BirthInterval.ofYears(bestYear, bestYear, on);
        }
    }

    /** Between so many and so many full years on a day. */
    record Range(Years years, int bestYear, LocalDate on, AgeBasis basis) implements Age {

        public Range {
            AgeChecks.refuse(AgeChecks.rangeProblem(years.youngest(), years.oldest(), bestYear));
        }

        @Override
        public BirthInterval birth() {
            return BirthInterval.ofYears(years.youngest(), years.oldest(), on);
        }
    }

    /** The ends of a range, both included, in full years. */
    record Years(int youngest, int oldest) {
    }

    /**
     * The age of a child whose birth date is known; the caller puts the day into the vault.
     *
     * @throws IllegalArgumentException
     *             if {@link AgeChecks#birthProblem} finds something
     */
    static Age ofBirthDay(LocalDate born, LocalDate on, AgeBasis basis) {
        AgeChecks.refuse(AgeChecks.birthProblem(born, on));
        return new ByBirthDay(YearMonth.from(born), Period.between(born, on).getYears(), on, basis);
    }

    /** An age in full years on a day. */
    static Age ofYears(int years, LocalDate on, AgeBasis basis) {
        return new YearsOnDay(years, on, basis);
    }

    /** An age between two years on a day, with the worker's best single year. */
    static Age ofRange(Years years, int bestYear, LocalDate on, AgeBasis basis) {
        return new Range(years, bestYear, on, basis);
    }
}
