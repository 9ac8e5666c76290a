package org.kinward.web.consent.record;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.voice.Whose;
import org.kinward.web.intake.typed.Fields;

/**
 * Which use a page is about, and which side of it, as they stand in its address.
 *
 * @param only
 *            {@code later}, where only that is to be written down that it is not possible now
 */
public record Which(String row, String whose, String only) {

    public Which(@Nullable String row, @Nullable String whose, @Nullable String only) {
        this.row = Fields.orEmpty(row);
        this.whose = Fields.orEmpty(whose);
        this.only = Fields.orEmpty(only);
    }

    /** Whether the address names no use. */
    public boolean none() {
        return row.isEmpty();
    }

    /** Whether only that is to be written down that it is not possible now. */
    public boolean later() {
        return only.equals("later");
    }

    /** The child's side, unless the address says otherwise. */
    public Whose side() {
        return Fields.maybe(whose, Whose.class).orElse(Whose.CHILD);
    }
}
