package org.kinward.core.task;

import java.time.LocalDate;
import java.time.ZoneId;

/** Where a task stands on the page Today (SCREENS S2). */
public enum DueState {
    OVERDUE, TODAY, NEXT_THREE_DAYS, LATER;

    private static final int DAYS_AHEAD = 3;

    /** By calendar days of the agency: what was due this morning is due today until midnight, then overdue. */
    public static DueState of(Task task, LocalDate today, ZoneId zone) {
        return of(task.due().atZone(zone).toLocalDate(), today);
    }

    /** The same for a day that has been worked out already. */
    public static DueState of(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return OVERDUE;
        }
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isAfter(today.plusDays(DAYS_AHEAD)) ? LATER : NEXT_THREE_DAYS;
    }
}
