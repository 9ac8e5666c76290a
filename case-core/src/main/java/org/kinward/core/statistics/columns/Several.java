package org.kinward.core.statistics.columns;

import java.util.Arrays;

/**
 * A column in which a record has one value or several: all of them in a row, and where those of each record begin. As long as every
 * record has one, they begin where the record stands, and nothing needs to say so.
 */
final class Several {

    private static final int[] EACH_HAS_ONE = new int[0];

    private int[] from = EACH_HAS_ONE;
    private short[] values;
    private int records;
    private int used;

    Several(int records) {
        this.values = new short[records + 1];
    }

    /** The values of the next record: the first so many of these. */
    void add(short[] numbers, int count) {
        if (used + count > values.length) {
            values = Arrays.copyOf(values, Math.max(used + count, values.length + values.length / 2));
        }
        for (int at = 0; at < count; at++) {
            values[used++] = numbers[at];
        }
        records++;
        if (from.length > 0 || count != 1) {
            note();
        }
    }

    private void note() {
        if (from.length == 0) {
            from = new int[Math.max(records + 1, values.length)];
            for (int row = 0; row < records; row++) {
                from[row] = row;
            }
        }
        if (records == from.length) {
            from = Arrays.copyOf(from, from.length * 2);
        }
        from[records] = used;
    }

    int from(int row) {
        return from.length == 0 ? row : from[row];
    }

    int to(int row) {
        return from(row + 1);
    }

    short at(int place) {
        return values[place];
    }
}
