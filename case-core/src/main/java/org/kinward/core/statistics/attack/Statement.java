package org.kinward.core.statistics.attack;

/** A published figure as whoever reads it understands it: this sum comes to this count. */
public record Statement(Sum sum, long count) {

    /** Whether it is true of a table. */
    public boolean holdsIn(Counts table) {
        return sum.in(table) == count;
    }
}
