package org.kinward.reporting.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From the beginning of one day to the end of another, at most 31 days. A longer one would read the whole house at
 * once, which is no question of an auditor.
 */
public record TrailPeriod(Instant from, Instant until) {

    /** Most days of a period, both ends counted. */
    public static final int MOST_DAYS = 31;
    /** A day is an hour longer when the clocks are put back. */
    private static final Duration LONGEST = Duration.ofDays(MOST_DAYS).plusHours(1);

    public TrailPeriod {
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a period has between one day and " + MOST_DAYS);
        }
    }

    /** Both days whole, in the zone of the agency; empty when they stand the wrong way round or are too far apart. */
    public static Optional<TrailPeriod> of(LocalDate first, LocalDate last, ZoneId zone) {
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            return Optional.empty();
        }
        return Optional.of(new TrailPeriod(first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
