package org.kinward.core.task;

import java.util.UUID;

/** Something to be done. */
public record TaskId(UUID value) {

    public static TaskId fresh() {
        return new TaskId(UUID.randomUUID());
    }
}
