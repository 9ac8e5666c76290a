package org.kinward.core.statistics.pattern;

import java.util.BitSet;

import org.kinward.core.statistics.attack.Counts;

/**
 * A table that could be true to one view.
 *
 * @param hides
 *            the figures that are otherwise in it than in truth: it is a witness only while they are hidden
 * @param shows
 *            the tasks that it fulfils
 */
record Witness(int view, Counts table, BitSet hides, BitSet shows) {

    /** What hiding its figures costs besides those that are hidden already. */
    double price(BitSet hidden, double[] prices) {
        double price = 0;
        for (int figure = hides.nextSetBit(0); figure >= 0; figure = hides.nextSetBit(figure + 1)) {
            price += hidden.get(figure) ? 0 : prices[figure];
        }
        return price;
    }
}
