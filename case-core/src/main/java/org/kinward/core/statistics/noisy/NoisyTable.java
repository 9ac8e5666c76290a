package org.kinward.core.statistics.noisy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;

/**
 * A table of the list as chance is added to it: its counts in a row, the last dimension running fastest.
 *
 * @param own
 *            groups of places of its family
 */
public record NoisyTable(OfferedTable offered, OwnBands own) {

    /**
     * A child with several answers is counted under three of them at most. So one child changes what was counted by three in all, over
     * every line of the table, and noise of that width hides all of it.
     */
    public static final int MOST_ANSWERS = 3;

    /** A table that has no groups of places. */
    public NoisyTable(OfferedTable offered) {
        this(offered, OwnBands.NONE);
    }

    /** A table of a family. */
    public static NoisyTable of(KeptFamily family, OfferedTable offered) {
        return new NoisyTable(offered, OwnBands.of(family.declared().cube()));
    }

    public String name() {
        return offered.name();
    }

    /** Whether a file is counted under several answers, so that there is no total. */
    public boolean countsMoreThanOnce() {
        return offered.countsMoreThanOnce();
    }

    /** By how much one child changes what is counted, over all counts: it is counted once, or under so many answers. */
    int mostOfAChild() {
        return countsMoreThanOnce() ? MOST_ANSWERS : 1;
    }

    /** How many counts it has. */
    int cells() {
        return sizes().stream().reduce(1, Math::multiplyExact);
    }

    /**
     * The sum at a place.
     *
     * @param bands
     *            for each dimension the band, or {@link Cell#ALL}
     */
    public Figure at(NoisyIssue issue, List<Integer> bands) {
        var cells = cells(bands);
        return new Figure(cells.stream().mapToInt(issue.counts()::get).sum(), cells.size());
    }

    /** A sum with its noise, and how many counts it has. */
    public record Figure(int value, int counts) {

        /** As it is shown: nothing below the threshold. */
        public OptionalInt from(int threshold) {
            return value < threshold ? OptionalInt.empty() : OptionalInt.of(value);
        }
    }

    private List<Integer> sizes() {
        return offered.by().stream().map(by -> by.bands(own).size()).toList();
    }

    private List<Integer> cells(List<Integer> bands) {
        var sizes = sizes();
        var cells = List.of(0);
        for (int place = 0; place < sizes.size(); place++) {
            var next = new ArrayList<Integer>();
            for (int before : cells) {
                for (int band = 0; band < sizes.get(place); band++) {
                    if (bands.get(place) == Cell.ALL || bands.get(place) == band) {
                        next.add(before * sizes.get(place) + band);
                    }
                }
            }
            cells = next;
        }
        return cells;
    }
}
