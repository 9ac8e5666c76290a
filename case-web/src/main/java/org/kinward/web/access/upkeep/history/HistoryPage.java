package org.kinward.web.access.upkeep.history;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.page.Words;

/**
 * The history of one thing, newest first.
 *
 * @param name
 *            of the person, the place or the agency
 * @param back
 *            the page of that thing
 * @param town
 *            the zone in which its hours are said
 * @param start
 *            where the history begins, or null on its first page
 * @param next
 *            where the history goes on, or null
 */
record HistoryPage(String name, String back, List<Line> lines, String town, @Nullable String start,
        @Nullable String next) {

    HistoryPage {
        lines = List.copyOf(lines);
    }

    /**
     * One change.
     *
     * @param about
     *            other things and people of the agency that it names
     */
    record Line(String at, @Nullable String who, Words what, Words object, List<String> about) {
    }
}
