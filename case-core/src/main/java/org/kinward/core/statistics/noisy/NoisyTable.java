package org.kinward.core.statistics.noisy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;

/** A table of the list as chance is added to it: its counts in a row, the last dimension running fastest. */
public record NoisyTable(OfferedTable offered) {

    /**
     * A child with several answers is counted under three of them at most. So one child changes what was counted by three in all, over
     * every line of the table, and noise of that width hides all of it.
     */
    public static final int MOST_ANSWERS = 3;

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
        return offered.by().stream().map(Grouping::bands).map(List::size).toList();
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
