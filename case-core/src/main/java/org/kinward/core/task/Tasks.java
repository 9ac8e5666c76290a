package org.kinward.core.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what is to be done. */
public interface Tasks {

    /** Opens the task; if the record has an open one of this kind about the same thing, that one takes the new hour, words and person. */
    void open(Task task);

    /** The task, if the acting person may see it. */
    Optional<Task> find(TaskId id);

    /** Writes down that the task is done; false if somebody was faster. */
    boolean close(Task done);

    /** Takes an open task back whose reason has gone: it is closed and was not done. Nothing if it is closed already. */
    void withdraw(Task closed);

    /**
     * Opens a task again that is done, with the hour it had; false if it was opened since, or the record has another open
     * one of its kind about the same thing by now.
     */
    boolean reopen(Task done);

    /** Open tasks of one record, the most urgent first, then by hour. */
    List<Task> openOf(UUID record);
}
