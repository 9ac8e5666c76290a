package org.kinward.core.risk.term;

import java.time.Duration;

import org.kinward.core.risk.DangerLevel;

/**
 * After how many hours a danger of each level is looked at again. The greater the danger, the sooner.
 *
 * @param immediate
 *            1 to {@link #MOST}, and no more than that of the next smaller level
 */
public record ReviewTerm(int immediate, int high, int medium, int low) {

    /** A year: nothing later is a second look. */
    public static final int MOST = 8_760;

    /** What holds until an agency sets its own: a day, 3 days, 2 weeks, 4 weeks. */
    public static final ReviewTerm SHIPPED = new ReviewTerm(24, 72, 336, 672);

    public ReviewTerm {
        if (!fits(immediate) || !fits(high) || !fits(medium) || !fits(low)
                || !goUp(immediate, high) || !goUp(high, medium) || !goUp(medium, low)) {
            throw new IllegalArgumentException("1 to 8,760 hours, the greater the danger the fewer");
        }
    }

    /** Whether somebody can look again after so many hours. */
    public static boolean fits(int hours) {
        return hours > 0 && hours <= MOST;
    }

    /** Whether a greater danger is looked at no later than the next smaller one. */
    public static boolean goUp(int greater, int smaller) {
        return greater <= smaller;
    }

    public int hours(DangerLevel level) {
        return switch (level) {
            case IMMEDIATE -> immediate;
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
        };
    }

    /** The time until the next look at a danger of this level. */
    public Duration of(DangerLevel level) {
        return Duration.ofHours(hours(level));
    }
}
