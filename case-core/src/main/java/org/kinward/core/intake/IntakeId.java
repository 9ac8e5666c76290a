package org.kinward.core.intake;

import java.util.UUID;

/** The intake of one child; made when the draft starts and the record's own id for ever. It is all a URL carries. */
public record IntakeId(UUID value) {

    /** A fresh one that nobody can guess. */
    public static IntakeId fresh() {
        return new IntakeId(UUID.randomUUID());
    }
}
