package org.kinward.core.statistics.cube;

import java.util.List;

/** What a family declares once: its dimensions and the fixed list of tables that it ever releases. */
public record BaseCube(List<Dimension> dimensions, List<NamedTable> tables) {

    public BaseCube {
        dimensions = List.copyOf(dimensions);
        tables = List.copyOf(tables);
        if (dimensions.isEmpty() || tables.isEmpty()) {
            throw new IllegalArgumentException("a family has dimensions and tables");
        }
        for (var table : tables) {
            for (var banding : table.by()) {
                if (banding.bandOf().size() != dimensions.get(banding.dimension()).categories().size()) {
                    throw new IllegalArgumentException("the bands of " + table.name() + " name every category");
                }
            }
        }
    }

    /** How many children kinds the dimensions part: the product of their categories. */
    public int kinds() {
        return dimensions.stream().mapToInt(dimension -> dimension.categories().size()).reduce(1, Math::multiplyExact);
    }
}
