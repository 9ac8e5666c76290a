package org.kinward.core.casefile;

import java.util.UUID;

/** A case file; one child may have several, one after the other. */
public record CaseFileId(UUID value) {

    public static CaseFileId fresh() {
        return new CaseFileId(UUID.randomUUID());
    }
}
