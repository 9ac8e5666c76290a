package org.kinward.core.statistics.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The figures of one population: every cell and every margin. Where children can be counted more than once a margin is the number
 * of children, not the sum of its line.
 */
public final class Counts {

    /** All categories of a criterion together. */
    public static final int ALL = 0;

    private final int[] sizes;
    private final int[] cells;

    /**
     * @param sizes
     *            for each criterion its categories and one more, in front, for all of them
     * @param cells
     *            row by row, the last criterion runs fastest
     */
    public Counts(int[] sizes, int[] cells) {
        this.sizes = sizes.clone();
        this.cells = cells;
    }

    /**
     * One figure.
     *
     * @param places
     *            for each criterion the category from 1, or {@link #ALL}
     */
    public int at(List<Integer> places) {
        if (places.size() != sizes.length) {
            throw new IllegalArgumentException("a place for each criterion");
        }
        int cell = 0;
        for (int criterion = 0; criterion < sizes.length; criterion++) {
            cell = cell * sizes[criterion] + Objects.checkIndex(places.get(criterion), sizes[criterion]);
        }
        return cells[cell];
    }

    /** How many there are in all. */
    public int total() {
        return cells[0];
    }

    /** How many figures, margins included, are at least one and below a threshold. */
    public long small(int threshold) {
        return Arrays.stream(cells).filter(figure -> figure > 0 && figure < threshold).count();
    }

    /** All of one category of one criterion. */
    public int of(int criterion, int category) {
        var places = new Integer[sizes.length];
        Arrays.fill(places, ALL);
        places[criterion] = category;
        return at(List.of(places));
    }

    /** A share with its parts. */
    public Rate rate(List<Integer> part, List<Integer> whole) {
        return new Rate(at(part), at(whole));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts others && Arrays.equals(sizes, others.sizes)
                && Arrays.equals(cells, others.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }
}
