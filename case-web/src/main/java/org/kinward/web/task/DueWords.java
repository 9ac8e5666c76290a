package org.kinward.web.task;

import java.time.format.DateTimeFormatter;
import java.util.List;

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

    /** The same, and whether it was late already when a paper was entered. */
    public List<Words> lines(DueTask task) {
        return task.when().lateOnPaper() ? List.of(of(task), Words.keyed("task.late-on-paper")) : List.of(of(task));
    }

    /** Whether it is marked as late: since another day, or since before its child was entered from paper. */
    public boolean isLate(DueTask task) {
        return task.state() == DueState.OVERDUE || task.when().lateOnPaper();
    }

    private Words of(DueTask task) {
        var day = days.written(task.due().toLocalDate());
        return task.state() == DueState.OVERDUE ? Words.keyed("task.late", day, task.lateDays())
                : Words.keyed("task.due", day, HOUR.format(task.due()));
    }
}
