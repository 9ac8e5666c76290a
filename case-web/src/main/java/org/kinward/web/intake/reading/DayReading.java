package org.kinward.web.intake.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.kinward.web.intake.typed.MomentInput;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;

/** Days and hours of a page. */
final class DayReading {

    /** Nobody is heard in two years: the year was mistyped. */
    private static final int MOST_MONTHS_AHEAD = 12;

    private DayReading() {
    }

    static Optional<LocalDate> dayUntilToday(Reading reading, String field, DateInput input) {
        var day = day(reading, field, input);
        if (day.isPresent() && day.get().isAfter(reading.ground().today())) {
            reading.reject(field, "shell.date.future");
            return Optional.empty();
        }
        return day;
    }

    static Optional<Instant> moment(Reading reading, String name, MomentInput input) {
        var day = day(reading, name + ".day", input.day());
        var hour = TypedHour.read(input.hour());
        if (hour.isEmpty()) {
            reading.reject(name + ".hour", "intake.hour.wrong");
        }
        if (day.isPresent() && day.get().isAfter(reading.ground().today().plusMonths(MOST_MONTHS_AHEAD))) {
            reading.reject(name + ".day", "intake.day.far");
            return Optional.empty();
        }
        if (day.isPresent() && day.get().isBefore(reading.toldOn())) {
            reading.reject(name + ".day", "intake.day.past");
            return Optional.empty();
        }
        return day.flatMap(known -> hour.map(at -> known.atTime(at).atZone(reading.ground().zone()).toInstant()));
    }

    private static Optional<LocalDate> day(Reading reading, String field, DateInput input) {
        return switch (new Days().read(input)) {
            case ReadDay.Day(var day) -> Optional.of(day);
            case ReadDay.Wrong(var key, var values) -> {
                reading.reject(field, key, values.toArray());
                yield Optional.empty();
            }
        };
    }
}
