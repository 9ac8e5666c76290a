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
 * @param start
 *            where the first page is, or null when this is it
 */
record TaskListPage(@Nullable String who, List<TodayPage.Item> items, @Nullable String next, @Nullable String start,
        boolean overdueOnly) {

    TaskListPage {
        items = List.copyOf(items);
    }
}
