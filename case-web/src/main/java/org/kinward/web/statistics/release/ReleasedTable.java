package org.kinward.web.statistics.release;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.release.ReleasedFigures;
import org.kinward.web.shell.page.Words;

/**
 * A released table as it stands on a page: the last dimension in columns, the others in lines, all together last. Every hidden cell
 * looks the same.
 *
 * @param share
 *            of the cells that can be read
 */
record ReleasedTable(String id, OfferedTable offered, List<Words> columns, List<Line> lines, Share share) {

    /** One line: what it is of, and its counts, empty where hidden. */
    record Line(List<Words> of, List<OptionalLong> counts) {

        /** As they stand on a page, null where hidden. */
        public List<@Nullable String> cells() {
            var cells = new ArrayList<@Nullable String>();
            counts.forEach(count -> cells
                    .add(count.isPresent() ? ReleaseWords.number(count.getAsLong()) : null));
            return cells;
        }
    }

    public Words name() {
        return ReleaseWords.table(offered);
    }

    /** What stands before the counts of a line, one for each of its words. */
    List<Grouping> before() {
        var by = offered.by();
        return by.size() == 1 ? by : by.subList(0, by.size() - 1);
    }

    /** How much can be read; nothing at all of a table that is better put together with another. */
    record Share(String shown, String cells, String share, boolean withheld) {
    }

    /** A band or all of them, and its words. */
    private record Place(int band, Words words) {
    }

    static List<ReleasedTable> all(BaseCube cube, ReleasedFigures figures) {
        return IntStream.range(0, cube.tables().size())
                .mapToObj(table -> of(table, OfferedTable.valueOf(cube.tables().get(table).name()), figures)).toList();
    }

    private static ReleasedTable of(int table, OfferedTable offered, ReleasedFigures figures) {
        var by = offered.by();
        var columns = by.size() == 1 ? List.<Place>of() : places(by.getLast());
        var lines = lines(by.size() == 1 ? by : by.subList(0, by.size() - 1));
        var share = figures.share(table);
        return new ReleasedTable("table-" + table, offered,
                columns.isEmpty() ? List.of(Words.keyed("release.figures.files"))
                        : columns.stream().map(Place::words).toList(),
                lines.stream().map(line -> new Line(line.stream().map(Place::words).toList(),
                        counts(table, line, columns, figures))).toList(),
                new Share(ReleaseWords.number(share.shown()), ReleaseWords.number(share.cells()),
                        ReleaseWords.share(share.share()), share.shown() == 0));
    }

    private static List<OptionalLong> counts(int table, List<Place> line, List<Place> columns,
            ReleasedFigures figures) {
        var of = line.stream().map(Place::band).toList();
        return columns.isEmpty() ? List.of(figures.at(new Cell(table, of)))
                : columns.stream().map(column -> figures.at(new Cell(table,
                        Stream.concat(of.stream(), Stream.of(column.band())).toList()))).toList();
    }

    private static List<List<Place>> lines(List<Grouping> by) {
        var lines = List.of(List.<Place>of());
        for (var grouping : by) {
            lines = lines.stream().flatMap(line -> places(grouping).stream()
                    .map(place -> Stream.concat(line.stream(), Stream.of(place)).toList())).toList();
        }
        return lines;
    }

    private static List<Place> places(Grouping grouping) {
        var bands = IntStream.range(0, grouping.bands().size())
                .mapToObj(band -> new Place(band, ReleaseWords.band(grouping, band)));
        return Stream.concat(bands, Stream.of(new Place(Cell.ALL, Words.keyed("release.figures.all")))).toList();
    }
}
