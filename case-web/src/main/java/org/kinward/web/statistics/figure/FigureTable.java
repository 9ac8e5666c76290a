package org.kinward.web.statistics.figure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table as it is written: lines of headings on top, and groups of rows, each with the headings that begin in it.
 *
 * @param heads
 *            the lines of the head, the widest headings first
 * @param groups
 *            rows that belong together
 */
public record FigureTable(String caption, List<List<Head>> heads, List<List<Row>> groups) {

    public FigureTable {
        heads = List.copyOf(heads);
        groups = List.copyOf(groups);
    }

    /**
     * A heading.
     *
     * @param columns
     *            over how many columns it stands
     * @param rows
     *            beside how many rows
     * @param scope
     *            col, colgroup, row or rowgroup
     */
    public record Head(String words, int columns, int rows, String scope) {
    }

    /** A row with the headings that begin in it. */
    public record Row(List<Head> heads, List<Cell> cells) {

        public Row {
            heads = List.copyOf(heads);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure.
     *
     * @param beside
     *            what stands below it: its share, that it was another one
     * @param href
     *            opens the children that it counts, or null
     */
    public record Cell(String figure, List<String> beside, @Nullable String href) {

        public Cell {
            beside = List.copyOf(beside);
        }
    }
}
