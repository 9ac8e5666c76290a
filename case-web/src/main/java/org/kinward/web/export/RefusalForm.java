package org.kinward.web.export;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Why records may not leave, as typed. */
record RefusalForm(String reason) {

    RefusalForm(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
