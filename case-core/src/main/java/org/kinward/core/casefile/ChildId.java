package org.kinward.core.casefile;

import java.util.UUID;

/** A child of whom there is a record; born at <em>Create record</em>. */
public record ChildId(UUID value) {

    public static ChildId fresh() {
        return new ChildId(UUID.randomUUID());
    }
}
