package org.kinward.reporting.task;

import java.util.List;
import java.util.Optional;

/** One page of open tasks, by the hour at which they are due, and where the next one begins. */
public record TasksPage(List<DueTask> tasks, Optional<TaskPosition> next) {

    public TasksPage {
        tasks = List.copyOf(tasks);
    }
}
