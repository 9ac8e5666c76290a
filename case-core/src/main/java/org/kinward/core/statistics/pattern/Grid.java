package org.kinward.core.statistics.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * The unknowns as a grid, and the exchanges between them: some dimensions of one child are exchanged with those of
 * another, so that most sums stay. Parted in groups, the corners of the block between two unknowns change in turns.
 */
final class Grid {

    private final int[] steps;
    private final int[][] places;

    /** For each set of dimensions in which two unknowns differ (as bits): the ways to part it in groups (as bits). */
    private final List<List<int[]>> parted = new ArrayList<>();

    Grid(List<Integer> sizes) {
        int axes = sizes.size();
        steps = new int[axes];
        int count = 1;
        for (int axis = axes - 1; axis >= 0; axis--) {
            steps[axis] = count;
            count = Math.multiplyExact(count, (int) sizes.get(axis));
        }
        places = new int[count][axes];
        for (int unknown = 0; unknown < count; unknown++) {
            for (int axis = 0; axis < axes; axis++) {
                places[unknown][axis] = unknown / steps[axis] % sizes.get(axis);
            }
        }
        for (int differing = 0; differing < 1 << axes; differing++) {
            parted.add(partings(differing));
        }
    }

    int count() {
        return places.length;
    }

    /** How to part what differs between two unknowns: each dimension for itself, in two groups, and all as one. */
    List<int[]> partings(int from, int to) {
        int differing = 0;
        for (int axis = 0; axis < steps.length; axis++) {
            if (places[from][axis] != places[to][axis]) {
                differing |= 1 << axis;
            }
        }
        return parted.get(differing);
    }

    /** The corners of the block: those with an even number of groups from the other end first, then the odd ones. */
    int[] corners(int from, int to, int[] groups) {
        var corners = new int[1 << groups.length];
        int even = 0;
        int odd = corners.length / 2;
        for (int choice = 0; choice < corners.length; choice++) {
            int corner = from;
            for (int group = 0; group < groups.length; group++) {
                if ((choice >> group & 1) == 1) {
                    corner += shift(from, to, groups[group]);
                }
            }
            if (Integer.bitCount(choice) % 2 == 0) {
                corners[even++] = corner;
            } else {
                corners[odd++] = corner;
            }
        }
        return corners;
    }

    private int shift(int from, int to, int axes) {
        int shift = 0;
        for (int axis = 0; axis < steps.length; axis++) {
            if ((axes >> axis & 1) == 1) {
                shift += (places[to][axis] - places[from][axis]) * steps[axis];
            }
        }
        return shift;
    }

    private static List<int[]> partings(int differing) {
        var found = new ArrayList<int[]>();
        int count = Integer.bitCount(differing);
        if (count > 2) {
            found.add(singles(differing));
        }
        for (int part = (differing - 1) & differing; part > 0; part = (part - 1) & differing) {
            if (part > (differing ^ part)) {
                found.add(new int[]{part, differing ^ part});
            }
        }
        if (count > 0) {
            found.add(new int[]{differing});
        }
        return found;
    }

    private static int[] singles(int differing) {
        var singles = new int[Integer.bitCount(differing)];
        int next = 0;
        for (int rest = differing; rest != 0; rest &= rest - 1) {
            singles[next++] = Integer.lowestOneBit(rest);
        }
        return singles;
    }
}
