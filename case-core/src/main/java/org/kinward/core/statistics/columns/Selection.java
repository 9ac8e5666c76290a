package org.kinward.core.statistics.columns;

import java.util.Arrays;
import java.util.HashMap;

import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.Unit;

/**
 * The rows of a population. A child with several case files in it is counted by the one that was opened first; of two of the same
 * month it is always the same one, however the records were read.
 */
final class Selection {

    private final RecordColumns columns;
    private final int[] rows;
    private int count;

    private Selection(RecordColumns columns) {
        this.columns = columns;
        this.rows = new int[columns.size()];
    }

    /** The row numbers, each once. */
    static int[] of(RecordColumns columns, Population population, Unit unit) {
        var selection = new Selection(columns);
        selection.ofPeriod(population);
        if (!population.places().isEmpty()) {
            selection.atPlaces(population);
        }
        population.only().forEach(selection::narrow);
        if (unit == Unit.CHILDREN) {
            selection.eachChildOnce();
        }
        return Arrays.copyOf(selection.rows, selection.count);
    }

    private void ofPeriod(Population population) {
        int from = RecordColumns.month(population.period().from());
        int to = RecordColumns.month(population.period().to());
        var happening = population.happening();
        for (int row = 0; row < columns.size(); row++) {
            int opened = columns.opened(row);
            int closed = columns.closed(row);
            boolean is = switch (happening) {
                case RECORDED -> opened >= from && opened <= to;
                case CLOSED -> closed >= from && closed <= to;
                case OPEN_AT_END -> opened <= to && (closed == 0 || closed > to);
                case RETURNED -> columns.returned(row) >= from && columns.returned(row) <= to;
            };
            if (is) {
                rows[count++] = row;
            }
        }
    }

    private void atPlaces(Population population) {
        var wanted = new boolean[columns.placeNames().size()];
        for (int place = 0; place < wanted.length; place++) {
            wanted[place] = population.places().contains(columns.placeNames().get(place));
        }
        int kept = 0;
        for (int at = 0; at < count; at++) {
            if (wanted[columns.place(rows[at])]) {
                rows[kept++] = rows[at];
            }
        }
        count = kept;
    }

    private void narrow(Narrowing narrowing) {
        var dimension = narrowing.dimension();
        var wanted = new boolean[columns.dictionary().size(dimension)];
        for (int number = 0; number < wanted.length; number++) {
            wanted[number] = narrowing.categories().contains(columns.dictionary().code(dimension, number));
        }
        int kept = 0;
        for (int at = 0; at < count; at++) {
            int row = rows[at];
            if (dimension.countsMoreThanOnce() ? hasOne(columns.several(dimension), row, wanted)
                    : wanted[columns.ones(dimension)[row]]) {
                rows[kept++] = row;
            }
        }
        count = kept;
    }

    private static boolean hasOne(Several values, int row, boolean[] wanted) {
        for (int place = values.from(row); place < values.to(row); place++) {
            if (wanted[values.at(place)]) {
                return true;
            }
        }
        return false;
    }

    private void eachChildOnce() {
        var first = new HashMap<Integer, Integer>();
        for (int at = 0; at < count; at++) {
            int sibling = columns.sibling(rows[at]);
            if (sibling > 0) {
                first.merge(sibling, rows[at],
                        (known, row) -> columns.isBefore(row, known) ? row : known);
            }
        }
        int kept = 0;
        for (int at = 0; at < count; at++) {
            int sibling = columns.sibling(rows[at]);
            if (sibling == 0 || first.getOrDefault(sibling, -1) == rows[at]) {
                rows[kept++] = rows[at];
            }
        }
        count = kept;
    }
}
