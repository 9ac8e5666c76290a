package org.kinward.web.audit.trail;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.DateInput;

/**
 * What an auditor asks, as it stands in the address: days, kinds and random surrogates, never a name or a number of a
 * child.
 *
 * @param about
 *            surrogate of a record, a person or any other thing
 * @param at
 *            with {@code entry}, behind which entry the page begins
 */
record TrailForm(DateInput from, DateInput until, String person, String about, String kind, String at, String entry) {

    TrailForm(@Nullable DateInput from, @Nullable DateInput until, @Nullable String person, @Nullable String about,
            @Nullable String kind, @Nullable String at, @Nullable String entry) {
        this.from = DateInput.orEmpty(from);
        this.until = DateInput.orEmpty(until);
        this.person = text(person);
        this.about = text(about);
        this.kind = text(kind);
        this.at = text(at);
        this.entry = text(entry);
    }

    /** The same questions about this day, when no day was asked for. */
    TrailForm orOn(LocalDate day) {
        return from.isBlank() && until.isBlank()
                ? new TrailForm(boxes(day), boxes(day), person, about, kind, at, entry)
                : this;
    }

    private static DateInput boxes(LocalDate day) {
        return new DateInput(Integer.toString(day.getDayOfMonth()), Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
