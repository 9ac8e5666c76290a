package org.kinward.web.intake.typed;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.Errors;

/**
 * Where the answers of a page come from, as typed: no account without source and day (F16).
 *
 * @param talk
 *            number of the talk in which the child told them; empty for none
 */
public record OriginInput(String toldBy, DateInput toldOn, String talk) {

    private static final String ON = "origin.toldOn";

    public OriginInput(@Nullable String toldBy, @Nullable DateInput toldOn, @Nullable String talk) {
        this.toldBy = Objects.requireNonNullElse(toldBy, "");
        this.toldOn = DateInput.orEmpty(toldOn);
        this.talk = Objects.requireNonNullElse(talk, "");
    }

    /** The day of a page, until today; empty where the form says what is wrong with it. */
    public Optional<LocalDate> day(LocalDate today, Errors wrong) {
        var read = new Days().read(toldOn);
        read.reject(wrong, ON);
        if (!(read instanceof ReadDay.Day(var day))) {
            return Optional.empty();
        }
        if (day.isAfter(today)) {
            wrong.rejectValue(ON, "shell.date.future");
            return Optional.empty();
        }
        return Optional.of(day);
    }

    /** For the compact constructor of a form. */
    public static OriginInput orEmpty(@Nullable OriginInput input) {
        return input == null ? new OriginInput(null, null, null) : input;
    }
}
