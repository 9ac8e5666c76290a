package org.kinward.web.shell.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One question with several answers ticked, and how sure they are or why there are none. */
public record AnswersInput(List<String> value, String standing) {

    public static final AnswersInput EMPTY = new AnswersInput(List.of(), "");

    public AnswersInput(@Nullable List<String> value, @Nullable String standing) {
        this.value = Typed.texts(value);
        this.standing = Typed.text(standing);
    }

    public static AnswersInput orEmpty(@Nullable AnswersInput input) {
        return input == null ? EMPTY : input;
    }

    /** Says whether there are answers, a reason, or a contradiction between the two. */
    public Standing read() {
        return Standing.of(String.join(" ", value), standing);
    }
}
