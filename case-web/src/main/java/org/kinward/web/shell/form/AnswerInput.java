package org.kinward.web.shell.form;

import org.jspecify.annotations.Nullable;

/**
 * One question as it came from the page: what was typed or ticked, and how sure it is or why there is nothing. Never
 * null: a question that the browser did not send reads as {@link #EMPTY}.
 *
 * @param value
 *            the answer as typed; a radio of the unknown set puts its reason here
 * @param standing
 *            a certainty, a reason, or empty
 */
public record AnswerInput(String value, String standing) {

    public static final AnswerInput EMPTY = new AnswerInput("", "");

    public AnswerInput(@Nullable String value, @Nullable String standing) {
        this.value = Typed.text(value);
        this.standing = Typed.text(standing);
    }

    /** For the compact constructor of a form: the input, or the empty one where the browser sent none. */
    public static AnswerInput orEmpty(@Nullable AnswerInput input) {
        return input == null ? EMPTY : input;
    }

    /** Says whether there is an answer, a reason, or a contradiction between the two. */
    public Standing read() {
        return Standing.of(value, standing);
    }
}
