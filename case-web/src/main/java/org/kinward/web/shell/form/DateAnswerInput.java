package org.kinward.web.shell.form;

import org.jspecify.annotations.Nullable;

/** A question whose answer is a day, and how sure it is or why there is none. */
public record DateAnswerInput(DateInput value, String standing) {

    public static final DateAnswerInput EMPTY = new DateAnswerInput(DateInput.EMPTY, "");

    public DateAnswerInput(@Nullable DateInput value, @Nullable String standing) {
        this.value = DateInput.orEmpty(value);
        this.standing = Typed.text(standing);
    }

    public static DateAnswerInput orEmpty(@Nullable DateAnswerInput input) {
        return input == null ? EMPTY : input;
    }

    /** Says whether there is a day, a reason, or a contradiction between the two. */
    public Standing read() {
        return Standing.of(value.day() + value.month() + value.year(), standing);
    }
}
