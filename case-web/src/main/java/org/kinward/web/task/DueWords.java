package org.kinward.web.task;

import java.time.format.DateTimeFormatter;

import org.kinward.core.task.DueState;
import org.kinward.reporting.task.DueTask;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** When a task is due: the date in words and how late it is, never a colour alone (SCREENS 2.5). */
@Component
public class DueWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Days days;

    DueWords(Days days) {
        this.days = days;
    }

    public Words of(DueTask task) {
        var day = days.written(task.due().toLocalDate());
        return task.state() == DueState.OVERDUE ? Words.keyed("task.late", day, task.lateDays())
                : Words.keyed("task.due", day, HOUR.format(task.due()));
    }
}
