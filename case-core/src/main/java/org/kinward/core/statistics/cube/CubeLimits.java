package org.kinward.core.statistics.cube;

import java.util.ArrayList;
import java.util.List;

/**
 * How much a family may declare (STATISTICS section 3, point 3). What does not fit is refused with what would help.
 *
 * @param dimensions
 *            at most 5
 * @param bandings
 *            different sets of bands of one dimension, at most 3
 * @param atoms
 *            kinds after merging, over all releases, at most 1,000
 */
public record CubeLimits(int dimensions, int bandings, int atoms) {

    public static final CubeLimits USUAL = new CubeLimits(5, 3, 1_000);
    /** Where chance is added each table is counted alone, and nothing is solved for all atoms together. */
    public static final CubeLimits NOISY = new CubeLimits(5, 3, Integer.MAX_VALUE);

    /** What is too much, and so what would help. */
    public enum TooMuch {
        /** Drop a dimension. */
        DIMENSIONS,
        /** Use the bands of another table. */
        BANDINGS,
        /** Merge categories, drop a table, release more rarely, or choose noisy tables. */
        ATOMS
    }

    /** What is too much about a cube that will have so many releases; nothing when it fits. */
    public List<TooMuch> tooMuch(BaseCube cube, int releases) {
        var found = new ArrayList<TooMuch>();
        if (cube.dimensions().size() > dimensions) {
            found.add(TooMuch.DIMENSIONS);
        }
        for (int dimension = 0; dimension < cube.dimensions().size(); dimension++) {
            if (Axis.bandings(cube, dimension).size() > bandings && !found.contains(TooMuch.BANDINGS)) {
                found.add(TooMuch.BANDINGS);
            }
        }
        long merged = releases;
        for (int dimension = 0; dimension < cube.dimensions().size(); dimension++) {
            merged = Math.multiplyExact(merged, (long) Axis.of(cube, dimension).size());
        }
        if (merged > atoms) {
            found.add(TooMuch.ATOMS);
        }
        return found;
    }
}
