package org.kinward.core.child;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** The rules for what can be an age, asked by forms before and by {@link Age} again when it is made. */
public final class AgeChecks {

    private AgeChecks() {
    }

    /** Full years: from 0 to {@link Age#MOST_YEARS}. */
    public static Optional<AgeProblem> yearsProblem(int years) {
        if (years < 0) {
            return Optional.of(AgeProblem.BELOW_ZERO);
        }
        return years > Age.MOST_YEARS ? Optional.of(AgeProblem.TOO_OLD_TO_BE_MEANT) : Optional.empty();
    }

    /** A range goes from young to old and has the best single year inside. */
    public static Optional<AgeProblem> rangeProblem(int youngest, int oldest, int bestYear) {
        var end = yearsProblem(youngest).or(() -> yearsProblem(oldest));
        if (end.isPresent()) {
            return end;
        }
        if (youngest > oldest) {
            return Optional.of(AgeProblem.RANGE_TURNED_AROUND);
        }
        return bestYear < youngest || bestYear > oldest
                ? Optional.of(AgeProblem.BEST_YEAR_OUTSIDE_RANGE) : Optional.empty();
    }

    /** A birth is not after the day it was told, and not so long before it that a year was mistyped. */
    public static Optional<AgeProblem> birthProblem(LocalDate born, LocalDate on) {
        return born.isAfter(on) ? Optional.of(AgeProblem.BORN_IN_THE_FUTURE)
                : yearsProblem(Period.between(born, on).getYears());
    }

    /** Nobody was told an age tomorrow. */
    public static Optional<AgeProblem> dayProblem(LocalDate on, LocalDate today) {
        return on.isAfter(today) ? Optional.of(AgeProblem.TOLD_IN_THE_FUTURE) : Optional.empty();
    }

    static void refuse(Optional<AgeProblem> problem) {
        problem.ifPresent(found -> {
            throw new IllegalArgumentException("no age: " + found);
        });
    }
}
