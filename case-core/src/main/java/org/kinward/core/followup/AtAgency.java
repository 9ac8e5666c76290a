package org.kinward.core.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.kinward.core.access.PersonId;

/** Who acts, at which moment, on the clock of the agency. */
public record AtAgency(PersonId by, Instant at, ZoneId zone) {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** The day at the agency. */
    public LocalDate today() {
        return at.atZone(zone).toLocalDate();
    }

    /** The last second of a day there: what is due on a day is late when the next one begins. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atTime(LocalTime.MIN).atZone(zone).toInstant().minus(SECOND);
    }

    /** Whether this day is still to come. */
    public boolean isFuture(LocalDate day) {
        return day.isAfter(today());
    }

    public Written written() {
        return new Written(by, at);
    }
}
