package org.kinward.core.statistics.cube;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A dimension after merging: categories that no table of the family tells apart are one (their common refinement
 * otherwise). A dimension that no table shows has one.
 *
 * @param classOf
 *            for each category its class, from 0
 */
record Axis(List<Integer> classOf, int size) {

    /** The different bandings that the tables use of a dimension. */
    static List<Banding> bandings(BaseCube cube, int dimension) {
        return cube.tables().stream().flatMap(table -> table.by().stream())
                .filter(banding -> banding.dimension() == dimension).distinct().toList();
    }

    static Axis of(BaseCube cube, int dimension) {
        var bandings = bandings(cube, dimension);
        var marks = IntStream.range(0, cube.dimensions().get(dimension).categories().size())
                .mapToObj(category -> bandings.stream().map(banding -> banding.bandOf().get(category)).toList())
                .toList();
        var different = marks.stream().distinct().toList();
        return new Axis(marks.stream().map(different::indexOf).toList(), different.size());
    }

    /** The band of each class. */
    List<Integer> bandsOfClasses(Banding banding) {
        return IntStream.range(0, size).map(classOf::indexOf).mapToObj(category -> banding.bandOf().get(category))
                .toList();
    }
}
