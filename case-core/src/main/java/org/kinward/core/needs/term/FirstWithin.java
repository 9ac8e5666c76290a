package org.kinward.core.needs.term;

import java.time.Duration;

/**
 * Within how many hours after a child came its needs are assessed for the first time (issue 4 section 4).
 *
 * @param hours
 *            1 to {@link #MOST}
 */
public record FirstWithin(int hours) {

    /** Thirty days: nothing later is a first assessment. */
    public static final int MOST = 720;

    /** What holds until an agency sets its own: three days. */
    public static final FirstWithin SHIPPED = new FirstWithin(72);

    public FirstWithin {
        if (!fits(hours)) {
            throw new IllegalArgumentException("1 to 720 hours");
        }
    }

    /** Whether a first assessment can be asked for within so many hours. */
    public static boolean fits(int hours) {
        return hours > 0 && hours <= MOST;
    }

    public Duration time() {
        return Duration.ofHours(hours);
    }
}
