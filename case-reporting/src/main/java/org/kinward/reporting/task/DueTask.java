package org.kinward.reporting.task;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.task.DueState;
import org.kinward.core.task.TaskKind;

/**
 * Something to be done.
 *
 * @param words
 *            in the words of the worker, or empty
 * @param due
 *            in the time zone of the agency
 * @param state
 *            in which block of the page it stands
 * @param lateDays
 *            full days since it was due, 0 when it is not overdue
 * @param whose
 *            the name of the colleague it was given to; empty when it is one's own, or the place's
 */
public record DueTask(UUID task, TaskKind kind, String words, AboutChild about, LocalDateTime due, DueState state,
        long lateDays, Optional<String> whose) {
}
