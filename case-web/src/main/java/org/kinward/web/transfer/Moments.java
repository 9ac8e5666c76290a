package org.kinward.web.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.kinward.web.shell.language.Days;

/** What time it is at the agency of the reader, and how moments are written there. */
record Moments(Instant now, ZoneId zone) {

    String written(Instant moment) {
        return new Days().written(moment, zone);
    }

    String written(LocalDate day) {
        return new Days().written(day);
    }

    /** The last day before this moment. */
    String lastDay(Instant until) {
        return written(until.minusSeconds(1).atZone(zone).toLocalDate());
    }
}
