package org.kinward.web.shelter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.kinward.core.access.PlaceId;
import org.kinward.core.shelter.count.Round;
import org.kinward.web.shell.language.Days;

/** The house at hand, and what time it is there. */
public record House(PlaceId place, String name, ZoneId zone, Instant now) {

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** The round that is due now. */
    public Round round() {
        return Round.at(place, now.atZone(zone).toLocalDateTime());
    }

    /** A day and an hour in words. */
    public String written(Instant moment) {
        return new Days().written(moment, zone);
    }

    /** This hour of that day. */
    public Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(zone).toInstant();
    }
}
