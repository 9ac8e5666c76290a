package org.kinward.web.intake.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.kinward.web.intake.typed.MomentInput;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;

/** Days and hours of a page. */
final class DayReading {

    /** Nobody is heard in two years: the year was mistyped. */
    private static final int MOST_MONTHS_AHEAD = 12;

    /** Nobody asks about longer ago than a life of the child. */
    private static final int MOST_YEARS_BACK = 25;

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

    static Optional<Integer> yearUntilToday(Reading reading, String field, String typed) {
        var year = TypedNumber.read(typed);
        var today = reading.ground().today().getYear();
        if (year.isEmpty() || year.getAsInt() < today - MOST_YEARS_BACK || year.getAsInt() > today) {
            reading.reject(field, "intake.year.wrong", Integer.toString(today - MOST_YEARS_BACK),
                    Integer.toString(today));
            return Optional.empty();
        }
        return Optional.of(year.getAsInt());
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
