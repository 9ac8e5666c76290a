package org.kinward.web.intake.typed;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.Standing;

/** A day as typed, and why there is none. */
public record DayInput(DateInput day, String standing) {

    public static final DayInput EMPTY = new DayInput(DateInput.EMPTY, "");

    public DayInput(@Nullable DateInput day, @Nullable String standing) {
        this.day = DateInput.orEmpty(day);
        this.standing = standing == null ? "" : standing;
    }

    /** For the compact constructor of a form. */
    public static DayInput orEmpty(@Nullable DayInput input) {
        return input == null ? EMPTY : input;
    }

    /** Says whether there is a day, a reason, or a contradiction between the two. */
    public Standing read() {
        return Standing.of(day.isBlank() ? "" : day.day() + " " + day.month() + " " + day.year(), standing);
    }
}
