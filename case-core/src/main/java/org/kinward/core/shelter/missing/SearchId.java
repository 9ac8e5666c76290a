package org.kinward.core.shelter.missing;

import java.util.UUID;

/** One search for one child. */
public record SearchId(UUID value) {

    /** A fresh one. */
    public static SearchId fresh() {
        return new SearchId(UUID.randomUUID());
    }
}
