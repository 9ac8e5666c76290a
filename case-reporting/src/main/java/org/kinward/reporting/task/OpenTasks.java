package org.kinward.reporting.task;

import java.util.List;

/**
 * The first open tasks, and how many there are at all.
 *
 * @param all
 *            counted no further than {@link #COUNTED}
 */
public record OpenTasks(List<DueTask> tasks, int all) {

    /** Where the count ends. */
    public static final int COUNTED = 100;

    public OpenTasks {
        tasks = List.copyOf(tasks);
    }
}
