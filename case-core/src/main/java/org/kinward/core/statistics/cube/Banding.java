package org.kinward.core.statistics.cube;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a table shows a dimension: to which band each category belongs.
 *
 * @param dimension
 *            its place in the base cube, from 0
 * @param bandOf
 *            for each category the number of its band; bands count from 0 and none is empty, so that none overlap and
 *            none leaves a gap
 */
public record Banding(int dimension, List<Integer> bandOf) {

    public Banding {
        bandOf = List.copyOf(bandOf);
        int bands = bandOf.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        if (bands == 0
                || !bandOf.stream().distinct().sorted().toList().equals(IntStream.range(0, bands).boxed().toList())) {
            throw new IllegalArgumentException("each category has a band, and no band is empty");
        }
    }

    /** Each category for itself. */
    public static Banding each(int dimension, int categories) {
        return new Banding(dimension, IntStream.range(0, categories).boxed().toList());
    }

    /** How many bands there are. */
    public int bands() {
        return 1 + bandOf.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }
}
