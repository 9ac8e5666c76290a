package org.kinward.core.consent;

import java.util.UUID;

/** One version of the data-use statement, by its surrogate; what it says never changes. */
public record StatementVersion(UUID value) {

    /** A version that nobody has published yet. */
    public static StatementVersion fresh() {
        return new StatementVersion(UUID.randomUUID());
    }
}
