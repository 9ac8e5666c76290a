package org.kinward.core.consent.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A moment and the clock of the agency by which it has a day: nobody pairs a moment with the day of another clock. */
public record Moment(Instant at, ZoneId zone) {

    public LocalDate today() {
        return dayOf(at);
    }

    /** From when on hours count for what was said on that day: from now, or from its end if it was written down later. */
    public Instant since(LocalDate day) {
        return day.isBefore(today()) ? day.plusDays(1).atStartOfDay(zone).toInstant() : at;
    }

    /**
     * From when on hours count for what must not wait: from now, or from the beginning of the day on which it was said, if it
     * was written down later.
     */
    public Instant earliest(LocalDate day) {
        return day.isBefore(today()) ? day.atStartOfDay(zone).toInstant() : at;
    }

    /** The day of another moment on the same clock. */
    public LocalDate dayOf(Instant other) {
        return other.atZone(zone).toLocalDate();
    }
}
