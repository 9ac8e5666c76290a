package org.kinward.core.plan.work;

/**
 * The work or the apprenticeship that is thought of.
 *
 * @param words
 *            what, 3 to 120 signs, without names
 * @param listed
 *            whether it stands on the country's list of dangerous work
 * @param hours
 *            a week, 1 to {@value #MOST_HOURS}
 */
public record Work(String words, OnDangerList listed, int hours, PayTo payTo) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 120;
    public static final int MOST_HOURS = 112;

    /** Whether it stands on the country's list of dangerous work. */
    public enum OnDangerList {
        NO, YES, NOT_KNOWN
    }

    /** Whom the pay reaches. */
    public enum PayTo {
        CHILD,
        /** Nobody is paid: the child learns a trade. */
        NOBODY_LEARNS, FAMILY, SOMEBODY_ELSE, NOT_KNOWN;

        /** Whether it is as it should be: the pay reaches the child, or the child learns. */
        public boolean isRight() {
            return this == CHILD || this == NOBODY_LEARNS;
        }
    }

    public Work {
        words = words.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST || !fits(hours)) {
            throw new IllegalArgumentException("a work has 3 to 120 signs and 1 to 112 hours a week");
        }
    }

    /** Whether somebody can work so many hours a week. */
    public static boolean fits(int hours) {
        return hours > 0 && hours <= MOST_HOURS;
    }
}
