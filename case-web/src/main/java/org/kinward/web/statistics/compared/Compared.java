package org.kinward.web.statistics.compared;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.statistics.figure.FigureTable;

/**
 * A comparison as its page shows it.
 *
 * @param trouble
 *            message key of why there is none, or null
 * @param table
 *            the shares, or null
 * @param notes
 *            what to know about them
 */
record Compared(@Nullable String trouble, @Nullable FigureTable table, List<String> notes) {

    static final Compared NOTHING = new Compared(null, null, List.of());

    Compared {
        notes = List.copyOf(notes);
    }

    static Compared trouble(String key) {
        return new Compared(key, null, List.of());
    }
}
