package org.kinward.core.statistics.outside;

import java.util.Arrays;

/** Some numbers added, others taken away: a count, or how it differs from an earlier one. */
record Formula(int[] plus, int[] minus) {

    static Formula sum(int... plus) {
        return new Formula(plus, new int[0]);
    }

    long in(long[] table) {
        return Arrays.stream(plus).mapToLong(number -> table[number]).sum()
                - Arrays.stream(minus).mapToLong(number -> table[number]).sum();
    }
}
