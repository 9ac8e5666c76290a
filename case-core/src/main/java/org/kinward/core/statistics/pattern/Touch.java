package org.kinward.core.statistics.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.kinward.core.statistics.attack.Sum;

/** By how much sums change when unknowns change. The first of them may, the others are known already and may not. */
final class Touch {

    private final int free;
    private final int[][] sumsOf;
    private final long[] changes;
    private final boolean[] isMet;
    private final int[] met;
    private int count;

    Touch(int unknowns, List<Sum> free, List<Sum> fixed) {
        this.free = free.size();
        var sums = new ArrayList<>(free);
        sums.addAll(fixed);
        var lists = new ArrayList<List<Integer>>();
        for (int unknown = 0; unknown < unknowns; unknown++) {
            lists.add(new ArrayList<>());
        }
        for (int sum = 0; sum < sums.size(); sum++) {
            int number = sum;
            sums.get(sum).unknowns().forEach(unknown -> lists.get(unknown).add(number));
        }
        sumsOf = lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
        changes = new long[sums.size()];
        isMet = new boolean[sums.size()];
        met = new int[sums.size()];
    }

    /** One unknown changes, besides what changed since the last answer. */
    void change(int unknown, long by) {
        for (int sum : sumsOf[unknown]) {
            if (!isMet[sum]) {
                isMet[sum] = true;
                met[count++] = sum;
            }
            changes[sum] += by;
        }
    }

    /** What hiding all sums that changed costs where these are hidden already; -1 where it cannot be. Starts anew. */
    double cost(BitSet hidden, double[] prices) {
        double cost = 0;
        for (int place = 0; place < count; place++) {
            int sum = met[place];
            isMet[sum] = false;
            if (changes[sum] != 0) {
                changes[sum] = 0;
                if (sum >= free) {
                    cost = Double.POSITIVE_INFINITY;
                } else if (!hidden.get(sum)) {
                    cost += prices[sum];
                }
            }
        }
        count = 0;
        return cost == Double.POSITIVE_INFINITY ? -1 : cost;
    }

    /** Hands on each sum that changed and by how much. Starts anew. */
    void each(Change change) {
        for (int place = 0; place < count; place++) {
            int sum = met[place];
            isMet[sum] = false;
            if (changes[sum] != 0) {
                change.met(sum, changes[sum]);
                changes[sum] = 0;
            }
        }
        count = 0;
    }

    /** Which sums changed. Starts anew. */
    BitSet changed() {
        var changed = new BitSet();
        each((sum, by) -> changed.set(sum));
        return changed;
    }

    @FunctionalInterface
    interface Change {

        void met(int sum, long by);
    }
}
