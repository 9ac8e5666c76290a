package org.kinward.core.lists.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One change of a list: who pressed, when, and what each line was and became.
 *
 * @param number
 *            counts the changes of the list in this agency
 * @param by
 *            name of the administrator
 */
public record ListChange(long number, Instant at, String by, List<Changed> lines) {

    public ListChange {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param before
     *            as it was; empty for a line that was added
     */
    public record Changed(Optional<OwnLine> before, OwnLine after) {

        /** What happened to it. */
        public Kind kind() {
            if (before.isEmpty()) {
                return Kind.ADDED;
            }
            var was = before.get();
            if (was.isRetired() != after.isRetired()) {
                return after.isRetired() ? Kind.RETIRED : Kind.BROUGHT_BACK;
            }
            return was.words().equals(after.words()) ? Kind.MOVED : Kind.REWORDED;
        }
    }

    /** What can happen to a line. */
    public enum Kind {
        ADDED, REWORDED, RETIRED, BROUGHT_BACK, MOVED
    }
}
