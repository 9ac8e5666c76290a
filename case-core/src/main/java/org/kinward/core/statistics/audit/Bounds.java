package org.kinward.core.statistics.audit;

import java.util.OptionalLong;

/**
 * What somebody can work out about a hidden count, exactly: both ends are reached by a table of integers that fits
 * everything published.
 *
 * @param most
 *            empty where nothing published limits it
 */
public record Bounds(long least, OptionalLong most) {

    /** Whether it is found out. */
    public boolean isExact() {
        return most.isPresent() && most.getAsLong() == least;
    }
}
