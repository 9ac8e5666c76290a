package org.kinward.core.plan.term;

import java.time.Duration;

/**
 * After how many days a child has a plan, counted from the record.
 *
 * @param days
 *            1 to {@value #MOST}
 */
public record PlanTerm(int days) {

    /** Three months: nothing later is a plan in time. */
    public static final int MOST = 90;

    /** What holds until an agency sets its own. */
    public static final PlanTerm SHIPPED = new PlanTerm(14);

    public PlanTerm {
        if (!fits(days)) {
            throw new IllegalArgumentException("1 to 90 days");
        }
    }

    /** Whether a plan can be made within so many days. */
    public static boolean fits(int days) {
        return days > 0 && days <= MOST;
    }

    public Duration length() {
        return Duration.ofDays(days);
    }
}
