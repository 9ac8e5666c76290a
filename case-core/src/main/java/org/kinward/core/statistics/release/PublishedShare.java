package org.kinward.core.statistics.release;

/**
 * How much of a table can be read: cells that show a value, of all cells. A count of none is a value.
 */
public record PublishedShare(int shown, int cells) {

    /** From 0 to 1; 1 where there is no cell. */
    public double share() {
        return cells == 0 ? 1 : (double) shown / cells;
    }
}
