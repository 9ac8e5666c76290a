package org.kinward.web.intake.name;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.FormStamp;

/**
 * The name the child uses, for the vault, and the word the child chooses.
 *
 * @param held
 *            the revision of the name that was held when the page was opened
 * @param then
 *            {@code later} when the work is to go on another time
 */
record NameForm(String name, String word, String held, String then, FormStamp stamp) {

    NameForm(@Nullable String name, @Nullable String word, @Nullable String held, @Nullable String then,
            @Nullable FormStamp stamp) {
        this.name = Objects.requireNonNullElse(name, "");
        this.word = Objects.requireNonNullElse(word, "");
        this.held = Objects.requireNonNullElse(held, "");
        this.then = Objects.requireNonNullElse(then, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }
}
