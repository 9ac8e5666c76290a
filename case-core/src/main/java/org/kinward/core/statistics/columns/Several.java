package org.kinward.core.statistics.columns;

import java.util.Arrays;

/** A column in which a record has one value or several: all of them in a row, and where those of each record begin. */
final class Several {

    private int[] from;
    private short[] values;
    private int records;

    Several(int records) {
        this.from = new int[records + 1];
        this.values = new short[records + 1];
    }

    /** The values of the next record. */
    void add(short[] numbers) {
        if (records + 1 == from.length) {
            from = Arrays.copyOf(from, from.length * 2);
        }
        int end = from[records];
        if (end + numbers.length > values.length) {
            values = Arrays.copyOf(values, Math.max(end + numbers.length, values.length * 2));
        }
        System.arraycopy(numbers, 0, values, end, numbers.length);
        records++;
        from[records] = end + numbers.length;
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return from[row + 1];
    }

    short at(int place) {
        return values[place];
    }
}
