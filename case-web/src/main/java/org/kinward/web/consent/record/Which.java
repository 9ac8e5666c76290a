package org.kinward.web.consent.record;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.voice.Whose;

/** Which use a page is about, and which side of it, as they stand in its address. */
public record Which(String row, String whose) {

    public Which(@Nullable String row, @Nullable String whose) {
        this.row = Fields.orEmpty(row);
        this.whose = Fields.orEmpty(whose);
    }

    /** Whether the address names no use. */
    public boolean none() {
        return row.isEmpty();
    }

    /** The child's side, unless the address says otherwise. */
    public Whose side() {
        return Fields.maybe(whose, Whose.class).orElse(Whose.CHILD);
    }
}
