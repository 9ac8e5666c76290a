package org.kinward.web.intake;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceReading;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;

/**
 * Page 0: has this child been recorded before, and where is it?
 *
 * @param known
 *            {@code NOTHING} to search with, a {@code NUMBER}, or a {@code LABEL} that the child wears
 * @param searched
 *            what was typed there when it was looked for last, or could not be; or empty
 * @param foundWith
 *            the intake of a child found at the same time, or empty
 */
record StartForm(String known, String number, String label, String place, String foundWith, String searched,
        FormStamp stamp) {

    static final String NOTHING = "NOTHING";
    static final String NUMBER = "NUMBER";
    static final String LABEL = "LABEL";

    StartForm(@Nullable String known, @Nullable String number, @Nullable String label, @Nullable String place,
            @Nullable String foundWith, @Nullable String searched, @Nullable FormStamp stamp) {
        this.known = Objects.requireNonNullElse(known, "");
        this.number = Objects.requireNonNullElse(number, "");
        this.label = Objects.requireNonNullElse(label, "");
        this.place = Objects.requireNonNullElse(place, "");
        this.foundWith = Objects.requireNonNullElse(foundWith, "");
        this.searched = Objects.requireNonNullElse(searched, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** A sheet to start with, without a number, at this place. */
    static StartForm at(@Nullable String place, @Nullable String foundWith) {
        return new StartForm(foundWith == null ? null : NOTHING, null, null, place, foundWith, null,
                FormStamp.fresh(Revision.NEW));
    }

    /** The same after its number was looked for, or could not be. */
    StartForm asSearched() {
        return new StartForm(known, number, label, place, foundWith, number, stamp);
    }

    /** Whether a number stands in it that could be looked for, and nobody was told that it was or could not be. */
    boolean hasNewNumber() {
        return !number.strip().equals(searched.strip())
                && ReferenceNumber.read(number) instanceof ReferenceReading.Valid;
    }

    /** Whether the whole number of a label stands in it, which would be lost without a word. */
    boolean hasLabel() {
        return ReferenceNumber.read(label) instanceof ReferenceReading.Valid;
    }
}
