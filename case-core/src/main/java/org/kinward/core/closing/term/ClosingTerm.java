package org.kinward.core.closing.term;

import java.time.Duration;
import java.time.Instant;

/**
 * Within how many days a closed file may be opened again, and how long before eighteen the time after it is planned.
 *
 * @param days
 *            1 to {@link #MOST}
 * @param leadMonths
 *            1 to {@link #MOST_MONTHS}
 */
public record ClosingTerm(int days, int leadMonths) {

    /** A year: what happens later is another file. */
    public static final int MOST = 365;

    /** Two years: who plans for longer plans for a child. */
    public static final int MOST_MONTHS = 24;

    /** What holds until an agency sets its own (S13). */
    public static final ClosingTerm SHIPPED = new ClosingTerm(90, 6);

    public ClosingTerm {
        if (!fits(days) || !leads(leadMonths)) {
            throw new IllegalArgumentException("1 to 365 days, 1 to 24 months");
        }
    }

    /** Whether what comes after eighteen may be planned so many months before. */
    public static boolean leads(int months) {
        return months > 0 && months <= MOST_MONTHS;
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
