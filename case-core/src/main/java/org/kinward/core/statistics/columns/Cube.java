package org.kinward.core.statistics.columns;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.statistics.table.Counts;

/** Counts rows into a dense array: single values column by column, several values row by row, margins of single ones by adding up. */
final class Cube {

    private final RecordColumns columns;
    private final List<Categories> by;
    private final int[] strides;
    private final int[] cells;

    private Cube(RecordColumns columns, List<Categories> by) {
        this.columns = columns;
        this.by = by;
        this.strides = new int[by.size()];
        int size = 1;
        for (int criterion = by.size() - 1; criterion >= 0; criterion--) {
            strides[criterion] = size;
            size *= by.get(criterion).size();
        }
        this.cells = new int[size];
    }

    static Counts count(RecordColumns columns, List<Categories> by, int[] rows) {
        var cube = new Cube(columns, by);
        cube.fill(rows);
        return new Counts(by.stream().mapToInt(Categories::size).toArray(), cube.cells);
    }

    private record Many(Several values, Categories categories, int stride) {
    }

    private void fill(int[] rows) {
        var where = new int[rows.length];
        var many = new ArrayList<Many>();
        for (int criterion = 0; criterion < by.size(); criterion++) {
            var dimension = by.get(criterion).dimension();
            if (dimension.countsMoreThanOnce()) {
                many.add(new Many(columns.several(dimension), by.get(criterion), strides[criterion]));
            } else {
                addUp(where, rows, columns.ones(dimension), offsets(criterion));
            }
        }
        if (many.isEmpty()) {
            for (int cell : where) {
                cells[cell]++;
            }
        } else {
            for (int at = 0; at < rows.length; at++) {
                spread(rows[at], where[at], many, 0);
            }
        }
        margins();
    }

    private int[] offsets(int criterion) {
        var offsets = by.get(criterion).placeOf().clone();
        for (int number = 0; number < offsets.length; number++) {
            offsets[number] *= strides[criterion];
        }
        return offsets;
    }

    private static void addUp(int[] where, int[] rows, short[] column, int[] offsets) {
        for (int at = 0; at < rows.length; at++) {
            where[at] += offsets[column[rows[at]]];
        }
    }

    /** In the margin once, and in each of its categories. */
    private void spread(int row, int cell, List<Many> many, int next) {
        if (next == many.size()) {
            cells[cell]++;
            return;
        }
        spread(row, cell, many, next + 1);
        var values = many.get(next).values();
        var placeOf = many.get(next).categories().placeOf();
        for (int place = values.from(row); place < values.to(row); place++) {
            spread(row, cell + placeOf[values.at(place)] * many.get(next).stride(), many, next + 1);
        }
    }

    private void margins() {
        for (int criterion = 0; criterion < by.size(); criterion++) {
            if (!by.get(criterion).dimension().countsMoreThanOnce()) {
                int size = by.get(criterion).size();
                for (int cell = 0; cell < cells.length; cell++) {
                    int place = cell / strides[criterion] % size;
                    cells[cell - place * strides[criterion]] += place == Counts.ALL ? 0 : cells[cell];
                }
            }
        }
    }
}
