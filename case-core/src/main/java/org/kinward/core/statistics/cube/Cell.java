package org.kinward.core.statistics.cube;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a figure stands: the table, and in each of its dimensions the band, or all of them.
 *
 * @param table
 *            its place in the list of the family, from 0
 * @param bands
 *            for each dimension of the table the band from 0, or {@link #ALL}
 */
public record Cell(int table, List<Integer> bands) {

    /** All bands together: a margin. */
    public static final int ALL = -1;

    public Cell {
        bands = List.copyOf(bands);
    }

    /** Over how many dimensions it is a margin. */
    public int margins() {
        return (int) bands.stream().filter(band -> band == ALL).count();
    }

    /** The same with another band in one of the table's dimensions. */
    Cell with(int dimension, int band) {
        var all = Stream.concat(bands.subList(0, dimension).stream(),
                Stream.concat(Stream.of(band), bands.subList(dimension + 1, bands.size()).stream())).toList();
        return new Cell(table, all);
    }
}
