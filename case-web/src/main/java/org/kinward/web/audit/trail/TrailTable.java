package org.kinward.web.audit.trail;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The lines that answer a question, and the zone their hours are meant in.
 *
 * @param next
 *            path of the next page, null on the last
 */
record TrailTable(List<TrailRow> rows, String zone, @Nullable String next) {

    TrailTable {
        rows = List.copyOf(rows);
    }
}
