package org.kinward.core.statistics.columns;

import java.util.Arrays;
import java.util.List;

import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.Counts;

/**
 * Counts households: each once in every cell in which one of its children stands, and once in every margin. Of what a child can have
 * several of, a household has nothing, or an unknown, only where none of its children has anything.
 */
final class HouseholdCube {

    private final RecordColumns columns;
    private final List<Categories> by;
    private final int[] cells;
    /** The household that was counted last in each cell. */
    private final int[] last;
    private int household;

    private HouseholdCube(RecordColumns columns, List<Categories> by) {
        this.columns = columns;
        this.by = by;
        this.cells = new int[by.stream().mapToInt(Categories::size).reduce(1, (one, other) -> one * other)];
        this.last = new int[cells.length];
    }

    static Counts count(RecordColumns columns, List<Categories> by, int[] rows) {
        var cube = new HouseholdCube(columns, by);
        cube.fill(rows);
        return new Counts(by.stream().mapToInt(Categories::size).toArray(), cube.cells);
    }

    /** One household after the other; who is alone with one record is one. */
    private void fill(int[] rows) {
        var sorted = new long[rows.length];
        for (int at = 0; at < rows.length; at++) {
            sorted[at] = ((long) columns.household(rows[at]) << Integer.SIZE) + rows[at];
        }
        Arrays.sort(sorted);
        int from = 0;
        for (int at = 1; at <= sorted.length; at++) {
            long own = sorted[at - 1] >> Integer.SIZE;
            if (own == 0 || at == sorted.length || sorted[at] >> Integer.SIZE != own) {
                add(Arrays.stream(sorted, from, at).mapToInt(one -> (int) one).toArray());
                from = at;
            }
        }
    }

    private void add(int[] rows) {
        household++;
        var has = new boolean[by.size()];
        for (int at = 0; at < has.length; at++) {
            var dimension = by.get(at).dimension();
            has[at] = dimension.countsMoreThanOnce() && hasSomething(dimension, rows);
        }
        for (int row : rows) {
            spread(row, 0, 0, has);
        }
    }

    private boolean hasSomething(RecordDimension dimension, int[] rows) {
        var values = columns.several(dimension);
        for (int row : rows) {
            for (int place = values.from(row); place < values.to(row); place++) {
                if (!isNothing(dimension, values.at(place))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNothing(RecordDimension dimension, int number) {
        return number < Dictionary.OTHER || columns.dictionary().code(dimension, number).equals(RecordDimension.NONE);
    }

    /** In each of its categories, and in the margin. */
    private void spread(int row, int cell, int next, boolean[] has) {
        if (next == by.size()) {
            if (last[cell] != household) {
                last[cell] = household;
                cells[cell]++;
            }
            return;
        }
        var dimension = by.get(next).dimension();
        int line = cell * by.get(next).size();
        spread(row, line + Counts.ALL, next + 1, has);
        var placeOf = by.get(next).placeOf();
        if (dimension.countsMoreThanOnce()) {
            var values = columns.several(dimension);
            for (int place = values.from(row); place < values.to(row); place++) {
                if (!has[next] || !isNothing(dimension, values.at(place))) {
                    spread(row, line + placeOf[values.at(place)], next + 1, has);
                }
            }
        } else {
            spread(row, line + placeOf[columns.ones(dimension)[row]], next + 1, has);
        }
    }
}
