package org.kinward.web.shell.page;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a story, newest first on the page.
 *
 * @param titleKey
 *            message key of what happened
 * @param by
 *            who wrote it, or null
 * @param role
 *            message key of what this person is here to do, or null
 * @param at
 *            the moment, for machines
 * @param when
 *            the same moment in words of the page's language
 * @param actions
 *            what can be done about it
 */
public record TimelineEntry(String titleKey, @Nullable String by, @Nullable String role, Instant at, String when,
        List<Words> lines, List<Link> actions) {

    public TimelineEntry {
        lines = List.copyOf(lines);
        actions = List.copyOf(actions);
    }

    /** An entry about which nothing can be done. */
    public TimelineEntry(String titleKey, @Nullable String by, Instant at, String when, List<Words> lines) {
        this(titleKey, by, null, at, when, lines, List.of());
    }

    /** The same entry by somebody with this role. */
    public TimelineEntry as(@Nullable String roleKey) {
        return new TimelineEntry(titleKey, by, roleKey, at, when, lines, actions);
    }

    /** The same entry with something more to do. */
    public TimelineEntry offering(Link link) {
        return new TimelineEntry(titleKey, by, role, at, when, lines,
                Stream.concat(actions.stream(), Stream.of(link)).toList());
    }
}
