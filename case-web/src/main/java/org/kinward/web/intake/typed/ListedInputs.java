package org.kinward.web.intake.typed;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.Standing;

/**
 * Several lines of a list as they came from the page.
 *
 * @param value
 *            their codes
 * @param standing
 *            a certainty, a reason, or empty
 * @param said
 *            the words beside <em>other</em>
 * @param find
 *            what was looked for in a long list; never kept
 */
public record ListedInputs(List<String> value, String standing, String said, String find) {

    public static final ListedInputs EMPTY = new ListedInputs(List.of(), "", "", "");

    public ListedInputs(@Nullable List<String> value, @Nullable String standing, @Nullable String said,
            @Nullable String find) {
        this.value = value == null ? List.of()
                : value.stream().flatMap(Stream::ofNullable).filter(code -> !code.isEmpty()).toList();
        this.standing = standing == null ? "" : standing;
        this.said = said == null ? "" : said;
        this.find = find == null ? "" : find;
    }

    public static ListedInputs orEmpty(@Nullable ListedInputs input) {
        return input == null ? EMPTY : input;
    }

    /** Whether there are answers, a reason, or a contradiction between the two; words alone are an answer too. */
    public Standing read() {
        return Standing.of(value.isEmpty() ? said : String.join(" ", value), standing);
    }
}
