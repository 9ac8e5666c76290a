package org.kinward.web.statistics.compared;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.statistics.figure.FigureTable;

/**
 * What a page about the trust that figures deserve shows.
 *
 * @param trouble
 *            message key of why records say nothing, or null
 * @param parts
 *            what records say
 * @param notes
 *            how these were counted
 * @param kept
 *            who tried to see a child, and what was kept hidden
 */
record Trust(@Nullable String trouble, List<Part> parts, List<String> notes, List<SummaryRow> kept) {

    Trust {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        kept = List.copyOf(kept);
    }

    /**
     * One table with what is to be said about it.
     *
     * @param id
     *            of its heading
     * @param table
     *            or null where there is none
     */
    record Part(String id, @Nullable FigureTable table, List<String> notes) {

        Part {
            notes = List.copyOf(notes);
        }
    }
}
