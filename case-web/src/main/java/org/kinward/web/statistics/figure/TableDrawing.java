package org.kinward.web.statistics.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.core.statistics.table.Heading;
import org.kinward.web.statistics.figure.FigureTable.Cell;
import org.kinward.web.statistics.figure.FigureTable.Head;
import org.kinward.web.statistics.figure.FigureTable.Row;
import org.kinward.web.statistics.said.Said;

/**
 * Lays a counted table out: the last criterion across, the others down, one beside the other; several populations across
 * above it. Every line and column has its total.
 *
 * @param populations
 *            what each population is called
 * @param beside
 *            what stands below each figure
 */
record TableDrawing(CountedTable table, List<String> populations, Said said, Beside beside) {

    private static final String COL = "col";

    FigureTable drawn(String caption) {
        return new FigureTable(caption, heads(), groups());
    }

    /** Those down the side. */
    private List<Heading> down() {
        var all = table.headings();
        return all.size() < 2 ? all : all.subList(0, all.size() - 1);
    }

    /** Those across; one criterion alone stands down the side. */
    private List<Heading> across() {
        var all = table.headings();
        return all.size() < 2 ? List.of() : all.subList(all.size() - 1, all.size());
    }

    private List<List<Head>> heads() {
        var across = across();
        var isDouble = populations.size() > 1 && !across.isEmpty();
        var first = new ArrayList<Head>();
        var corners = down().isEmpty() ? List.of(said.key("statistics.table.counted"))
                : down().stream().map(heading -> said.dimension(heading.criterion().dimension())).toList();
        corners.forEach(words -> first.add(new Head(words, 1, isDouble ? 2 : 1, COL)));
        if (across.isEmpty()) {
            populations.forEach(words -> first.add(new Head(words, 1, 1, COL)));
            return List.of(first);
        }
        var columns = Stream.concat(categories(across.getFirst()), Stream.of(all())).toList();
        var one = columns.stream().map(words -> new Head(words, 1, 1, COL)).toList();
        if (!isDouble) {
            first.addAll(one);
            return List.of(first);
        }
        populations.forEach(words -> first.add(new Head(words, columns.size(), 1, "colgroup")));
        return List.of(first, populations.stream().flatMap(_ -> one.stream()).toList());
    }

    /** A group for each category of the outermost criterion, where there is more than one down the side. */
    private List<List<Row>> groups() {
        var rows = rows(List.of(), 0);
        if (down().size() < 2) {
            return List.of(rows);
        }
        var groups = new ArrayList<List<Row>>();
        for (var row : rows) {
            if (row.heads().size() == down().size()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(row);
        }
        return groups;
    }

    private List<Row> rows(List<Integer> outer, int depth) {
        if (depth == down().size()) {
            var heads = depth == 0 ? List.of(new Head(all(), 1, 1, "row")) : List.<Head>of();
            return List.of(new Row(heads, cells(outer)));
        }
        var words = categories(down().get(depth)).toList();
        var places = IntStream.concat(IntStream.rangeClosed(1, words.size()), IntStream.of(Counts.ALL)).toArray();
        var rows = new ArrayList<Row>();
        for (int place : places) {
            var inner = rows(Stream.concat(outer.stream(), Stream.of(place)).toList(), depth + 1);
            var scope = depth == 0 && down().size() > 1 ? "rowgroup" : "row";
            var head = new Head(place == Counts.ALL ? all() : words.get(place - 1), 1, inner.size(), scope);
            var first = inner.getFirst();
            rows.add(new Row(Stream.concat(Stream.of(head), first.heads().stream()).toList(), first.cells()));
            rows.addAll(inner.subList(1, inner.size()));
        }
        return rows;
    }

    private List<Cell> cells(List<Integer> places) {
        var columns = across().stream().findFirst().map(heading -> heading.categories().size());
        return IntStream.range(0, table.populations().size()).boxed().flatMap(population -> columns
                .map(size -> IntStream.concat(IntStream.rangeClosed(1, size), IntStream.of(Counts.ALL))
                        .mapToObj(column -> Stream.concat(places.stream(), Stream.of(column)).toList()))
                .orElseGet(() -> Stream.of(places))
                .map(cell -> new Cell(said.number(table.populations().get(population).at(cell)),
                        beside.of(population, cell), beside.href(population, cell))))
                .toList();
    }

    private Stream<String> categories(Heading heading) {
        var dimension = heading.criterion().dimension();
        return heading.categories().stream().map(category -> said.category(dimension, category));
    }

    private String all() {
        return said.key("statistics.all");
    }
}
