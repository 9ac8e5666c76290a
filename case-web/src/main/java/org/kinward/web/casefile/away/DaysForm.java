package org.kinward.web.casefile.away;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.casefile.away.AwayTime;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.BindingResult;

/** From when until when, as typed. */
record DaysForm(String starts, DateInput first, DateInput last) {

    static final String NOW = "NOW";
    static final String DAY = "DAY";

    DaysForm(@Nullable String starts, @Nullable DateInput first, @Nullable DateInput last) {
        this.starts = starts == null ? "" : starts;
        this.first = DateInput.orEmpty(first);
        this.last = DateInput.orEmpty(last);
    }

    static DaysForm orEmpty(@Nullable DaysForm days) {
        return days == null ? new DaysForm("", null, null) : days;
    }

    /** The day in the boxes of a form. */
    static DateInput typed(LocalDate day) {
        return new DateInput(Integer.toString(day.getDayOfMonth()), Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    /**
     * The days, or nothing once what is wrong stands at its field.
     *
     * @param begun
     *            whether the first day cannot be changed any more, and is not asked
     */
    Optional<AwayTime.Days> read(Reading reading, boolean begun, BindingResult result) {
        var from = begun ? Optional.<LocalDate>empty() : first(reading, result);
        var until = day(last, "days.last", reading, result);
        if (result.hasErrors()) {
            return Optional.empty();
        }
        var typed = new AwayTime.Days(from, until.orElseThrow());
        var wrong = typed.wrong(reading.today());
        wrong.ifPresent(why -> result.rejectValue(
                why == AwayTime.Wrong.FIRST_IS_PAST ? "days.first" : "days.last", "away.wrong." + why));
        return wrong.isPresent() ? Optional.empty() : Optional.of(typed);
    }

    /** How days are read, and which one it is at the agency. */
    record Reading(Days days, LocalDate today) {
    }

    private Optional<LocalDate> first(Reading reading, BindingResult result) {
        return switch (starts) {
            case NOW -> Optional.empty();
            case DAY -> day(first, "days.first", reading, result);
            default -> {
                result.rejectValue("days.starts", "away.starts.missing");
                yield Optional.empty();
            }
        };
    }

    private static Optional<LocalDate> day(DateInput typed, String field, Reading reading, BindingResult result) {
        return switch (reading.days().read(typed)) {
            case ReadDay.Day(var day) -> Optional.of(day);
            case ReadDay.Wrong wrong -> {
                wrong.reject(result, field);
                yield Optional.empty();
            }
        };
    }
}
