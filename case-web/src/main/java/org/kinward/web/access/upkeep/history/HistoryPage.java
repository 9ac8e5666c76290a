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
 * @param next
 *            where the history goes on, or null
 */
record HistoryPage(String name, String back, List<Line> lines, @Nullable String next) {

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
