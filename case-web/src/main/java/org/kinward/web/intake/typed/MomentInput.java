package org.kinward.web.intake.typed;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.Standing;

/** A day and an hour as typed, and why there is none. */
public record MomentInput(DateInput day, String hour, String standing) {

    public static final MomentInput EMPTY = new MomentInput(DateInput.EMPTY, "", "");

    public MomentInput(@Nullable DateInput day, @Nullable String hour, @Nullable String standing) {
        this.day = DateInput.orEmpty(day);
        this.hour = Objects.requireNonNullElse(hour, "");
        this.standing = Objects.requireNonNullElse(standing, "");
    }

    /** For the compact constructor of a form. */
    public static MomentInput orEmpty(@Nullable MomentInput input) {
        return input == null ? EMPTY : input;
    }

    public boolean isBlank() {
        return day.isBlank() && hour.isBlank();
    }

    /** Says whether there is a moment, a reason, or a contradiction between the two. */
    public Standing read() {
        return Standing.of(isBlank() ? "" : day.day() + " " + day.month() + " " + day.year() + " " + hour, standing);
    }
}
