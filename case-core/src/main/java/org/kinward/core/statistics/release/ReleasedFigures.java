package org.kinward.core.statistics.release;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.cube.Cells;
import org.kinward.core.statistics.ledger.Issue;

/**
 * The figures of an issue as they may be shown, in whatever format: a hidden one is not in here, and nobody sees whether
 * it was small itself or hides another.
 */
public final class ReleasedFigures {

    private final Cells cells;
    private final List<OptionalLong> values;

    ReleasedFigures(Growth growth, Issue issue) {
        var hidden = issue.pattern().hidden();
        var figures = growth.figures(0, issue.release());
        cells = growth.cells();
        values = IntStream.range(0, figures.size()).mapToObj(figure -> hidden.get(figure)
                ? OptionalLong.empty()
                : OptionalLong.of(growth.count(figures.get(figure)))).toList();
    }

    /** Every cell, table by table. */
    public List<Cell> cells() {
        return cells.all();
    }

    /** What a cell shows; empty where it is hidden. */
    public OptionalLong at(Cell cell) {
        return values.get(cells.figure(cell));
    }

    /** A part of a whole, from 0 to 1; hidden where either is, and nothing of nobody (R4). */
    public OptionalDouble rate(Cell part, Cell whole) {
        var above = at(part);
        var below = at(whole);
        return above.isEmpty() || below.isEmpty() || below.getAsLong() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) above.getAsLong() / below.getAsLong());
    }

    /** How much of a table can be read. */
    public PublishedShare share(int table) {
        return share(cells().stream().filter(cell -> cell.table() == table).toList());
    }

    /** How much of all its tables can be read. */
    public PublishedShare share() {
        return share(cells());
    }

    private PublishedShare share(List<Cell> all) {
        return new PublishedShare((int) all.stream().filter(cell -> at(cell).isPresent()).count(), all.size());
    }

    /** The tables of which nothing is left, by place: to be merged with others or left out. */
    public List<Integer> withheld() {
        return cells().stream().map(Cell::table).distinct().filter(table -> share(table).shown() == 0).toList();
    }
}
