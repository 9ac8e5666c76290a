package org.kinward.core.statistics.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Of what a figure is a share: of its line, of its column, or of everybody. The last criterion of a table stands across. */
public enum Whole {
    LINE, COLUMN, ALL;

    /** A word that is none of these asks for no shares. */
    public static Optional<Whole> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }

    /** The share with its parts; of a table with one criterion lines have no whole of their own but everybody. */
    public Rate rate(Counts counts, List<Integer> places) {
        var whole = new ArrayList<>(places);
        int last = places.size() - 1;
        for (int at = 0; at <= last; at++) {
            boolean isAcross = at == last && last > 0;
            if (this == ALL || isAcross == (this == LINE)) {
                whole.set(at, Counts.ALL);
            }
        }
        return counts.rate(places, places.size() == 1 ? Collections.nCopies(1, Counts.ALL) : whole);
    }
}
