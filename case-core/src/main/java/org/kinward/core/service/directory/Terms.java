package org.kinward.core.service.directory;

import java.util.OptionalInt;

/**
 * On which terms.
 *
 * @param opening
 *            when it is open, in words, at most {@link #LONGEST} signs
 * @param capacity
 *            how many children it can take, 1 to {@link #MOST}; empty if nobody knows
 */
public record Terms(Cost cost, String opening, OptionalInt capacity) {

    public static final int LONGEST = 120;

    public static final int MOST = 9_999;

    /** Nothing is known. */
    public static final Terms NOT_KNOWN = new Terms(Cost.NOT_KNOWN, "", OptionalInt.empty());

    public Terms {
        opening = opening.strip();
        if (opening.length() > LONGEST || (capacity.isPresent() && !fits(capacity.getAsInt()))) {
            throw new IllegalArgumentException("120 signs, and 1 to 9,999 children");
        }
    }

    public static boolean fits(int capacity) {
        return capacity > 0 && capacity <= MOST;
    }
}
