package org.kinward.web.shell.page;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a story, newest first on the page.
 *
 * @param titleKey
 *            message key of what happened
 * @param by
 *            who wrote it, or null
 * @param at
 *            the moment, for machines
 * @param when
 *            the same moment in words of the page's language
 * @param action
 *            what can be done about it, or null
 */
public record TimelineEntry(String titleKey, @Nullable String by, Instant at, String when, List<Words> lines,
        @Nullable Link action) {

    public TimelineEntry {
        lines = List.copyOf(lines);
    }

    /** An entry about which nothing can be done. */
    public TimelineEntry(String titleKey, @Nullable String by, Instant at, String when, List<Words> lines) {
        this(titleKey, by, at, when, lines, null);
    }

    /** The same entry with something to do. */
    public TimelineEntry offering(Link link) {
        return new TimelineEntry(titleKey, by, at, when, lines, link);
    }
}
