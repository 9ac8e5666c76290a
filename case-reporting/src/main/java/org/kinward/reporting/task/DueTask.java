package org.kinward.reporting.task;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.task.DueState;
import org.kinward.core.task.TaskKind;

/**
 * Something to be done.
 *
 * @param words
 *            in the words of the worker, or empty
 * @param whose
 *            the name of the colleague it was given to; empty when it is one's own, or the place's
 * @param forWhom
 *            the name of the lead worker who is away, when the reader covers the child; empty otherwise
 */
public record DueTask(UUID task, TaskKind kind, String words, AboutChild about, When when, Optional<String> whose,
        Optional<String> forWhom) {

    /**
     * Until when.
     *
     * @param due
     *            in the time zone of the agency
     * @param state
     *            in which block of the page it stands
     * @param lateDays
     *            full days since it was due, 0 when it is not overdue
     * @param lateOnPaper
     *            whether its hour had passed when its child was entered from paper
     * @param urgent
     *            whether it comes before everything else
     */
    public record When(LocalDateTime due, DueState state, long lateDays, boolean lateOnPaper, boolean urgent) {

        static When of(LocalDateTime due, LocalDateTime now, boolean lateOnPaper, boolean urgent) {
            var late = Math.max(0, ChronoUnit.DAYS.between(due.toLocalDate(), now.toLocalDate()));
            return new When(due, DueState.of(due.toLocalDate(), now.toLocalDate()), late, lateOnPaper, urgent);
        }
    }

    public LocalDateTime due() {
        return when.due();
    }

    public DueState state() {
        return when.state();
    }

    public long lateDays() {
        return when.lateDays();
    }
}
