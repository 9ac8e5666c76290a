package org.kinward.core.closing.term;

import java.time.Duration;
import java.time.Instant;

/**
 * Within how many days a closed file may be opened again.
 *
 * @param days
 *            1 to {@link #MOST}
 */
public record ClosingTerm(int days) {

    /** A year: what happens later is another file. */
    public static final int MOST = 365;

    /** What holds until an agency sets its own. */
    public static final ClosingTerm SHIPPED = new ClosingTerm(90);

    public ClosingTerm {
        if (!fits(days)) {
            throw new IllegalArgumentException("1 to 365 days");
        }
    }

    /** Whether a file may be opened again within so many days. */
    public static boolean fits(int days) {
        return days > 0 && days <= MOST;
    }

    /** Until when a file that was closed at this moment may be opened again; the last moment belongs to it. */
    public Instant until(Instant closedAt) {
        return closedAt.plus(Duration.ofDays(days));
    }

    /** Whether it may be opened again now. */
    public boolean mayBeOpenedAgain(Instant closedAt, Instant at) {
        return !at.isAfter(until(closedAt));
    }
}
