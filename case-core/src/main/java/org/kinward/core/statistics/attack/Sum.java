package org.kinward.core.statistics.attack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A count as a sum of unknowns: which of them it adds up. Each stands in it once; it never changes. */
public final class Sum {

    private final int[] unknowns;

    private Sum(int[] unknowns) {
        this.unknowns = unknowns;
    }

    /** The sum of these unknowns, counted from 0. */
    public static Sum of(BitSet unknowns) {
        return new Sum(unknowns.stream().toArray());
    }

    /** The sum of these unknowns, counted from 0; each is named once. */
    public static Sum of(int... unknowns) {
        return of(IntStream.of(unknowns).collect(BitSet::new, BitSet::set, BitSet::or));
    }

    /** How many unknowns it adds up. */
    public int size() {
        return unknowns.length;
    }

    /** The unknowns, in order. */
    public IntStream unknowns() {
        return Arrays.stream(unknowns);
    }

    /**
     * What it comes to in this table.
     *
     * @throws ArithmeticException
     *             past the largest long: never a wrong sum
     */
    public long in(Counts table) {
        long sum = 0;
        for (int unknown : unknowns) {
            sum = Math.addExact(sum, table.at(unknown));
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sum sum && Arrays.equals(unknowns, sum.unknowns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(unknowns);
    }

    @Override
    public String toString() {
        return "sum of " + Arrays.toString(unknowns);
    }
}
