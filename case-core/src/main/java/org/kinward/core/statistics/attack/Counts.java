package org.kinward.core.statistics.attack;

import java.util.Arrays;

/** One integer for each unknown: the true table, or another that could be it. It never changes. */
public final class Counts {

    private final long[] values;

    private Counts(long[] values) {
        this.values = values;
    }

    /** A copy of these values, by number of the unknown. */
    public static Counts of(long... values) {
        return new Counts(values.clone());
    }

    public int size() {
        return values.length;
    }

    /** The value of an unknown, counted from 0. */
    public long at(int unknown) {
        return values[unknown];
    }

    /** A copy of all values. */
    public long[] toArray() {
        return values.clone();
    }

    /** Whether no value is below 0: a count of children never is. */
    public boolean areCounts() {
        return Arrays.stream(values).allMatch(value -> value >= 0);
    }

    /** Whether each value is at least the one of an earlier table of the same size. */
    public boolean growFrom(Counts earlier) {
        if (earlier.size() != size()) {
            return false;
        }
        for (int unknown = 0; unknown < values.length; unknown++) {
            if (values[unknown] < earlier.values[unknown]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.equals(values, counts.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
