package org.kinward.web.intake;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;

/**
 * Page 0: has this child been recorded before, and where is it?
 *
 * @param known
 *            {@code NOTHING} to search with, or a {@code NUMBER}
 * @param searched
 *            the number that was looked for last, or empty
 * @param foundWith
 *            the intake of a child found at the same time, or empty
 */
record StartForm(String known, String number, String place, String foundWith, String searched,
        FormStamp stamp) {

    static final String NOTHING = "NOTHING";
    static final String NUMBER = "NUMBER";

    StartForm(@Nullable String known, @Nullable String number, @Nullable String place, @Nullable String foundWith,
            @Nullable String searched, @Nullable FormStamp stamp) {
        this.known = Objects.requireNonNullElse(known, "");
        this.number = Objects.requireNonNullElse(number, "");
        this.place = Objects.requireNonNullElse(place, "");
        this.foundWith = Objects.requireNonNullElse(foundWith, "");
        this.searched = Objects.requireNonNullElse(searched, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** A sheet to start with, without a number, at this place. */
    static StartForm at(@Nullable String place, @Nullable String foundWith) {
        return new StartForm(foundWith == null ? null : NOTHING, null, place, foundWith, null,
                FormStamp.fresh(Revision.NEW));
    }

    /** The same after its number was looked for. */
    StartForm asSearched() {
        return new StartForm(known, number, place, foundWith, number, stamp);
    }

    /** Whether a number stands in it that nobody has looked for. */
    boolean hasNewNumber() {
        return !number.isBlank() && !number.strip().equals(searched.strip());
    }
}
