package org.kinward.core.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Now, and the zone in which days of the agency are meant. */
public record PlanTime(Instant at, ZoneId zone) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public LocalDate today() {
        return at.atZone(zone).toLocalDate();
    }

    /** By this day of the agency. */
    public Due by(LocalDate day) {
        return new Due(day, day.atTime(LAST_MINUTE).atZone(zone).toInstant());
    }
}
