package org.kinward.core.plan.work;

import java.util.Optional;

/**
 * How old the child is, and from which age this country allows work.
 *
 * @param youngest
 *            full years that the child has at least: of a range the youngest counts; empty where no age is known
 * @param minimum
 *            full years, 14 to 16 (FIELD F86)
 */
public record WorkAge(Optional<Integer> youngest, int minimum) {

    /** Dangerous work is for nobody under 18 (C182). */
    public static final int GROWN_UP = 18;

    /** Light work begins at 13 at the latest, and two years before other work (C138 art. 7). */
    private static final int LIGHT = 13;

    private static final int LIGHT_BEFORE = 2;

    private static final int LOWEST = 14;

    private static final int HIGHEST = 16;

    public WorkAge {
        if (minimum < LOWEST || minimum > HIGHEST) {
            throw new IllegalArgumentException("a country allows work from 14, 15 or 16");
        }
    }

    /** From which age light work is allowed. */
    public int lightFrom() {
        return Math.min(LIGHT, minimum - LIGHT_BEFORE);
    }
}
