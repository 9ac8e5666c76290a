package org.kinward.web.statistics.release;

import java.util.ArrayList;
import java.util.List;
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
record ReleasedTable(String id, Words name, List<Words> columns, List<Line> lines, Share share) {

    /** One line: what it is of, and its cells, null where hidden. */
    record Line(List<Words> of, List<@Nullable String> cells) {
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
        return new ReleasedTable("table-" + table, ReleaseWords.table(offered),
                columns.isEmpty() ? List.of(Words.keyed("release.figures.files"))
                        : columns.stream().map(Place::words).toList(),
                lines.stream().map(line -> new Line(line.stream().map(Place::words).toList(),
                        cells(table, line, columns, figures))).toList(),
                new Share(ReleaseWords.number(share.shown()), ReleaseWords.number(share.cells()),
                        ReleaseWords.share(share.share()), share.shown() == 0));
    }

    private static List<@Nullable String> cells(int table, List<Place> line, List<Place> columns,
            ReleasedFigures figures) {
        var of = line.stream().map(Place::band).toList();
        var cells = new ArrayList<@Nullable String>();
        if (columns.isEmpty()) {
            cells.add(shown(figures, new Cell(table, of)));
        }
        for (var column : columns) {
            cells.add(shown(figures, new Cell(table, Stream.concat(of.stream(), Stream.of(column.band())).toList())));
        }
        return cells;
    }

    private static @Nullable String shown(ReleasedFigures figures, Cell cell) {
        var value = figures.at(cell);
        return value.isPresent() ? ReleaseWords.number(value.getAsLong()) : null;
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
