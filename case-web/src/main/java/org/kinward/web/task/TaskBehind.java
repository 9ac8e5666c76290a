package org.kinward.web.task;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.reporting.task.TaskPosition;

/** Where a page of tasks begins, as it stands in the address: an hour and a surrogate. */
record TaskBehind(String at, String task) {

    TaskBehind(@Nullable String at, @Nullable String task) {
        this.at = at == null ? "" : at;
        this.task = task == null ? "" : task;
    }

    /** The position; a page that no link of ours leads to is not there. */
    Optional<TaskPosition> read() {
        if (at.isEmpty() && task.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TaskPosition(Instant.parse(at), UUID.fromString(task)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }

    static String after(TaskPosition last) {
        return "at=" + last.due() + "&task=" + last.task();
    }
}
