package org.kinward.web.intake.people;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.intake.contact.EndedLine;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.shell.form.FormStamp;

/**
 * Which line, as the list and its number in the vault, and why it does not hold any more.
 *
 * @param field
 *            name of the list
 * @param item
 *            slot, as typed
 */
record EndLineForm(String field, String item, String reason, FormStamp stamp) {

    EndLineForm(@Nullable String field, @Nullable String item, @Nullable String reason, @Nullable FormStamp stamp) {
        this.field = Objects.requireNonNullElse(field, "");
        this.item = Objects.requireNonNullElse(item, "");
        this.reason = Objects.requireNonNullElse(reason, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The line; empty when no page of ours can have sent this. */
    Optional<EndedLine.Line> line() {
        return Reading.constant(VaultField.class, field).filter(EndedLine.Line::isIn)
                .filter(_ -> item.matches("[0-9]{1,3}") && Integer.parseInt(item) < VaultSlot.MOST_ITEMS)
                .map(list -> new EndedLine.Line(list, Integer.parseInt(item)));
    }
}
