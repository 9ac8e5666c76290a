package org.kinward.web.shell.form;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where a page of a log is to begin, as its address carries it: a moment and a surrogate only. */
public record Behind(@Nullable String at, @Nullable String entry) {

    /** Empty for the first page. */
    public Optional<Cursor> cursor() {
        return Cursor.read(Objects.requireNonNullElse(at, ""), Objects.requireNonNullElse(entry, ""));
    }
}
