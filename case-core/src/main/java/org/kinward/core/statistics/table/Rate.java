package org.kinward.core.statistics.table;

import java.util.OptionalDouble;

/** A share, always with its parts. */
public record Rate(int part, int whole) {

    public Rate {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("a part is of a whole");
        }
    }

    /** Between 0 and 1; none where there is nobody. */
    public OptionalDouble share() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
