package org.kinward.core.followup.schedule;

import org.kinward.core.followup.HowSeen;

/**
 * One contact of a schedule.
 *
 * @param days
 *            days after the beginning, 1 to {@value #MOST_DAYS}
 */
public record Step(int days, HowSeen need) {

    /** Five years: nothing later is planned at the beginning. */
    public static final int MOST_DAYS = 1_826;

    public Step {
        if (!fits(days)) {
            throw new IllegalArgumentException("1 to 1,826 days after the beginning");
        }
    }

    /** Whether a contact can be so many days after the beginning. */
    public static boolean fits(int days) {
        return days > 0 && days <= MOST_DAYS;
    }
}
