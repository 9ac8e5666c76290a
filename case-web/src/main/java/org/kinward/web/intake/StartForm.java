package org.kinward.web.intake;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.FormStamp;

/**
 * Page 0: has this child been recorded before, and where is it?
 *
 * @param known
 *            {@code NOTHING} to search with, or a {@code NUMBER}
 * @param foundWith
 *            the intake of a child found at the same time, or empty
 */
record StartForm(String known, String number, String place, String foundWith, FormStamp stamp) {

    static final String NOTHING = "NOTHING";
    static final String NUMBER = "NUMBER";

    StartForm(@Nullable String known, @Nullable String number, @Nullable String place, @Nullable String foundWith,
            @Nullable FormStamp stamp) {
        this.known = Objects.requireNonNullElse(known, "");
        this.number = Objects.requireNonNullElse(number, "");
        this.place = Objects.requireNonNullElse(place, "");
        this.foundWith = Objects.requireNonNullElse(foundWith, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    StartForm withNothingToSearch() {
        return new StartForm(NOTHING, number, place, foundWith, stamp);
    }
}
