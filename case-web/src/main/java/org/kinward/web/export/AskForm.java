package org.kinward.web.export;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.language.Digits;

/** What was on the check page when it was asked for. */
record AskForm(String revision, String snapshot) {

    AskForm(@Nullable String revision, @Nullable String snapshot) {
        this.revision = Objects.requireNonNullElse(revision, "");
        this.snapshot = Objects.requireNonNullElse(snapshot, "");
    }

    Optional<Integer> shownRevision() {
        return Digits.read(revision);
    }

    Optional<Integer> shownSnapshot() {
        return Digits.read(snapshot);
    }
}
