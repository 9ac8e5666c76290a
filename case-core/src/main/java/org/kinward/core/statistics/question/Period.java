package org.kinward.core.statistics.question;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Whole months, both ends included. */
public record Period(YearMonth from, YearMonth to) {

    /** More steps than this are no series that anybody reads. */
    public static final int MOST_STEPS = 24;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** What became of two ends that somebody typed. */
    public sealed interface Outcome {

        /** A period. */
        record Fits(Period period) implements Outcome {
        }

        /** The end comes before the beginning. */
        record EndsBeforeStart(YearMonth from, YearMonth to) implements Outcome {
        }
    }

    public static Outcome of(YearMonth from, YearMonth to) {
        return to.isBefore(from) ? new Outcome.EndsBeforeStart(from, to) : new Outcome.Fits(new Period(from, to));
    }

    /** How many months it has. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }

    /**
     * The same table over time: parts of so many months, the last one shorter where it does not come out even.
     *
     * @throws IllegalArgumentException
     *             if there would be more than {@link #MOST_STEPS}
     */
    public List<Period> inStepsOf(int months) {
        if (months < 1 || (months() + months - 1) / months > MOST_STEPS) {
            throw new IllegalArgumentException("a series has 1 to " + MOST_STEPS + " steps");
        }
        var steps = new ArrayList<Period>();
        for (var begins = from; !begins.isAfter(to); begins = begins.plusMonths(months)) {
            var ends = begins.plusMonths(months - 1L);
            steps.add(new Period(begins, ends.isAfter(to) ? to : ends));
        }
        return List.copyOf(steps);
    }
}
