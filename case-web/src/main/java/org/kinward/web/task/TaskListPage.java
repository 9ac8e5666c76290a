package org.kinward.web.task;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of tasks.
 *
 * @param who
 *            whose tasks they are, or null for the own ones
 * @param next
 *            where the next page begins, or null
 */
record TaskListPage(@Nullable String who, List<TodayPage.Item> items, @Nullable String next, boolean overdueOnly) {

    TaskListPage {
        items = List.copyOf(items);
    }
}
