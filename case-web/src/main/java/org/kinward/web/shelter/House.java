package org.kinward.web.shelter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.kinward.core.access.PlaceId;
import org.kinward.core.shelter.count.Round;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.form.DateInput;
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

    /** Today as a form shows it. */
    public DateInput typedToday() {
        var day = today();
        return new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
    }

    /** The hour it is now, as a form shows it. */
    public String typedHour() {
        var at = now.atZone(zone);
        return "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    /** A day and an hour out of the fields {@code on} and {@code hour}; empty if something is wrong, and then it says what. */
    public Optional<Instant> moment(Fields fields, DateInput on, String hour) {
        var day = fields.day("on", on);
        var time = TypedHour.read(hour);
        if (time.isEmpty()) {
            fields.missing("hour");
        }
        return day.flatMap(date -> time.map(clock -> at(date, clock)));
    }
}
