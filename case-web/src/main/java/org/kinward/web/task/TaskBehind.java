package org.kinward.web.task;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.reporting.task.TaskPosition;
import org.kinward.web.shell.form.Cursor;
import org.kinward.web.shell.form.UnreadableForm;

/** Where a page of tasks begins, as it stands in the address: an hour and a surrogate. */
record TaskBehind(String at, String task) {

    TaskBehind(@Nullable String at, @Nullable String task) {
        this.at = at == null ? "" : at;
        this.task = task == null ? "" : task;
    }

    /** The position; a page that no link of ours leads to is not there. */
    Optional<TaskPosition> read() {
        try {
            return Cursor.read(at, task).map(last -> new TaskPosition(last.at(), last.behind()));
        } catch (UnreadableForm notOurs) {
            throw new NotThere();
        }
    }

    static String after(TaskPosition last) {
        return "at=" + last.due() + "&task=" + last.task();
    }
}
