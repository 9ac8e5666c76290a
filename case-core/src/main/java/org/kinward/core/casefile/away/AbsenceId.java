package org.kinward.core.casefile.away;

import java.util.UUID;

/** One time that somebody is away. */
public record AbsenceId(UUID value) {

    public static AbsenceId fresh() {
        return new AbsenceId(UUID.randomUUID());
    }
}
