package org.kinward.web.statistics.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.release.ReleasedFigures;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.flow.FlowChart;
import org.kinward.web.statistics.flow.Routes;
import org.kinward.web.statistics.said.PlaceWords;

/**
 * A released table as it stands on a page: the last dimension in columns, the others in lines, all together last. Every hidden cell
 * looks the same.
 *
 * @param share
 *            of the cells that can be read
 */
record ReleasedTable(String id, TableShape shape, List<Words> columns, List<Line> lines, Share share) {

    /**
     * What a figure was before, if it was revised since.
     *
     * @param figure
     *            empty of any other
     * @param words
     *            what is said behind it on a page, nothing behind any other
     */
    record Was(OptionalLong figure, String words) {

        static final Was THE_SAME = new Was(OptionalLong.empty(), "");
    }

    /** One line: where it stands, its counts, empty where hidden, and what each was before. */
    record Line(List<TableShape.Place> at, List<OptionalLong> counts, List<Was> was) {

        /** One of which nothing was revised. */
        Line(List<TableShape.Place> at, List<OptionalLong> counts) {
            this(at, counts, Collections.nCopies(counts.size(), Was.THE_SAME));
        }

        /** What it is of, in words. */
        public List<Words> of() {
            return at.stream().map(TableShape.Place::words).toList();
        }

        /** As they stand on a page, null where hidden. */
        public List<@Nullable String> cells() {
            var cells = new ArrayList<@Nullable String>();
            for (int cell = 0; cell < counts.size(); cell++) {
                var count = counts.get(cell);
                cells.add(count.isPresent()
                        ? (ReleaseWords.number(count.getAsLong()) + " " + was.get(cell).words()).strip()
                        : null);
            }
            return cells;
        }
    }

    OfferedTable offered() {
        return shape.offered();
    }

    public Words name() {
        return ReleaseWords.table(offered());
    }

    /** Whether it can be drawn as bands from its lines to its columns: only what says from where to where. */
    public boolean isOfRoutes() {
        var by = offered().by();
        return by.size() == 2 && Routes.areRoutes(by.getFirst().dimension(), by.getLast().dimension())
                && !share.withheld();
    }

    /** Whether it says which kind of exploitation, which has to be explained. */
    boolean isOfKinds() {
        return offered().by().contains(Grouping.KIND);
    }

    /** The picture, without the sums of lines and columns; what is hidden is drawn as hidden. */
    FlowChart drawn(Function<Words, String> said) {
        var flows = new ArrayList<FlowChart.Flow>();
        for (var line : lines.subList(0, lines.size() - 1)) {
            for (int column = 0; column < columns.size() - 1; column++) {
                var count = line.counts().get(column);
                flows.add(new FlowChart.Flow(said.apply(line.of().getFirst()), said.apply(columns.get(column)),
                        count.isPresent() ? OptionalInt.of(Math.toIntExact(count.getAsLong())) : OptionalInt.empty()));
            }
        }
        return FlowChart.of(flows);
    }

    /** How much can be read; nothing at all of a table that is better put together with another. */
    record Share(String shown, String cells, String share, boolean withheld) {
    }

    /**
     * Every table of an issue.
     *
     * @param was
     *            what a figure was before
     */
    static List<ReleasedTable> all(BaseCube cube, ReleasedFigures figures, PlaceWords places,
            Function<Cell, Was> was) {
        return IntStream.range(0, cube.tables().size()).mapToObj(table -> of(table, new TableShape(
                OfferedTable.valueOf(cube.tables().get(table).name()), true, TableShape.FILES, places), figures, was))
                .toList();
    }

    /** Whether another figure went out before in one of its cells. */
    boolean isRevised() {
        return IntStream.range(0, columns.size()).anyMatch(this::isRevised);
    }

    /** The same of one of its columns. */
    boolean isRevised(int column) {
        return lines.stream().anyMatch(line -> line.was().get(column).figure().isPresent());
    }

    private static ReleasedTable of(int table, TableShape shape, ReleasedFigures figures, Function<Cell, Was> was) {
        var share = figures.share(table);
        return new ReleasedTable("table-" + table, shape, shape.columns(),
                shape.lines().stream().map(line -> new Line(line.at(),
                        line.cells().stream().map(bands -> figures.at(new Cell(table, bands))).toList(),
                        line.cells().stream().map(bands -> was.apply(new Cell(table, bands))).toList())).toList(),
                new Share(ReleaseWords.number(share.shown()), ReleaseWords.number(share.cells()),
                        ReleaseWords.share(share.share()), share.shown() == 0));
    }
}
