package org.kinward.reporting.export;

import java.util.List;

/** What both kinds of file ask of the rows that they are given. */
final class Rows {

    private Rows() {
    }

    /** A row with a cell for each heading. */
    static List<ExportCell> fitting(List<ExportCell> cells, ExportTable table) {
        if (cells.size() != table.headings().size()) {
            throw new IllegalArgumentException("a row has a cell for each heading");
        }
        return cells;
    }

    /** That as many rows were written as were said before: a file that is short of one is none. */
    static long whole(long written, ExportTable table) {
        if (written != table.rows().count()) {
            throw new IllegalStateException(table.rows().count() + " rows were said and " + written + " came");
        }
        return written;
    }
}
