package org.kinward.web.intake.typed;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.Standing;

/**
 * One line of a list as it came from the page.
 *
 * @param value
 *            its code
 * @param standing
 *            a certainty, a reason, or empty
 * @param said
 *            the words beside <em>other</em>
 * @param find
 *            what was looked for in a long list; never kept
 */
public record ListedInput(String value, String standing, String said, String find) {

    public static final ListedInput EMPTY = new ListedInput("", "", "", "");

    public ListedInput(@Nullable String value, @Nullable String standing, @Nullable String said,
            @Nullable String find) {
        this.value = text(value);
        this.standing = text(standing);
        this.said = text(said);
        this.find = text(find);
    }

    public static ListedInput orEmpty(@Nullable ListedInput input) {
        return input == null ? EMPTY : input;
    }

    /** Whether there is an answer, a reason, or a contradiction between the two; words alone are an answer too. */
    public Standing read() {
        return Standing.of(value.isBlank() ? said : value, standing);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
