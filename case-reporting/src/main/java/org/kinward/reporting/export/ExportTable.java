package org.kinward.reporting.export;

import java.util.List;

/**
 * A table that leaves as a file, with all that its reader has to know about it. Nothing in it says where it comes from: a
 * released table of figures and the records of an export are handed in alike.
 *
 * @param title
 *            what it is
 * @param headings
 *            one for each column, each different
 * @param readMe
 *            what it is, as of when, for whom: what stands on the first sheet
 * @param method
 *            how it was made, a sentence each
 * @param words
 *            what the program itself says in the file
 */
public record ExportTable(String title, List<String> headings, ExportRows rows, List<Line> readMe, List<String> method,
        Words words) {

    /** More rows than this no table program opens; the heading is one of them. */
    public static final long MOST_ROWS = 1_048_575;

    public ExportTable {
        headings = List.copyOf(headings);
        readMe = List.copyOf(readMe);
        method = List.copyOf(method);
        if (headings.isEmpty() || headings.stream().distinct().count() != headings.size()) {
            throw new IllegalArgumentException("each column has a heading of its own");
        }
    }

    /** One thing that the first sheet says. */
    public record Line(String label, String words) {
    }

    /**
     * The words of the file in the language of who asked for it.
     *
     * @param readMe
     *            name of the first sheet
     * @param table
     *            name of the sheet with the table
     * @param notes
     *            name of the sheet with the method
     * @param hidden
     *            what a hidden cell reads
     */
    public record Words(String readMe, String table, String notes, String hidden) {
    }

    /**
     * Asked before the first sign is written: nothing is ever cut off.
     *
     * @throws TooManyRows
     *             if there are more rows than a file takes
     */
    void mustFit(long most) {
        if (rows.count() > most) {
            throw new TooManyRows(rows.count(), most);
        }
    }
}
