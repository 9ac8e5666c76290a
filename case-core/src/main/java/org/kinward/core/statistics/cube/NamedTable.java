package org.kinward.core.statistics.cube;

import java.util.HashSet;
import java.util.List;

/**
 * A table that a family releases, each time the same: up to four dimensions in bands, with all margins and the total.
 */
public record NamedTable(String name, List<Banding> by) {

    private static final int MOST = 4;

    public NamedTable {
        by = List.copyOf(by);
        var dimensions = new HashSet<Integer>();
        if (by.isEmpty() || by.size() > MOST || !by.stream().allMatch(banding -> dimensions.add(banding.dimension()))) {
            throw new IllegalArgumentException("a table has one to four dimensions, each once");
        }
    }
}
