package org.kinward.core.shelter.term;

import java.time.Duration;

/**
 * By when something is done in a house (F32, F94).
 *
 * @param missing
 *            what is done about a child that is not where expected
 * @param health
 *            within how many hours after it came somebody looks at the health of a child; 1 to {@link #MOST_HOURS}
 * @param firstLook
 *            after how many days somebody first asks why a child is still here; 1 to {@link #MOST_DAYS_OF_LOOK}
 * @param stays
 *            the lists of long stays
 * @param leavesFrom
 *            from how many full years on a young person leaves by an own decision; {@link #YOUNGEST} to {@link #OLDEST}
 */
public record HouseTimes(Missing missing, int health, int firstLook, LongStays stays, int leavesFrom) {

    /** A week: nothing later is the health check of somebody who came. */
    public static final int MOST_HOURS = 168;

    /** A look is never further away than that of any other look. */
    public static final int MOST_DAYS_OF_LOOK = 28;

    /** No setting lets somebody younger leave by an own decision. */
    public static final int YOUNGEST = 15;

    /** Who is of age decides alone in any case. */
    public static final int OLDEST = 18;

    /** What holds until an agency sets its own. */
    public static final HouseTimes SHIPPED = new HouseTimes(new Missing(1, 6, 24), 48, 14,
            new LongStays(30, 90, 180), 16);

    public HouseTimes {
        if (!isWithin(health, 1, MOST_HOURS) || !isWithin(firstLook, 1, MOST_DAYS_OF_LOOK)
                || !isWithin(leavesFrom, YOUNGEST, OLDEST)) {
            throw new IllegalArgumentException("hours of a check, days of a look, an age");
        }
    }

    /** Until when somebody looks at the health of a child that came. */
    public Duration healthCheck() {
        return Duration.ofHours(health);
    }

    /** After so long somebody asks why the child is still here. */
    public Duration firstReview() {
        return Duration.ofDays(firstLook);
    }

    /** Whether this number is one of these. */
    public static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }

    /**
     * Hours since a child was last seen, each not before the one above it; house and manager are asked at once. No setting gives
     * whoever took the child more than twice the time of the field (FIELD F32).
     *
     * @param told
     *            lead worker and police, 1 to {@link #MOST_TOLD}
     * @param authority
     *            authority and who may know, at most {@link #MOST_AUTHORITY}
     * @param decided
     *            how it goes on is decided, at most {@link #MOST_DECIDED}
     */
    public record Missing(int told, int authority, int decided) {

        public static final int MOST_TOLD = 2;

        public static final int MOST_AUTHORITY = 12;

        public static final int MOST_DECIDED = 48;

        public Missing {
            if (!isWithin(told, 1, MOST_TOLD) || !isWithin(authority, told, MOST_AUTHORITY)
                    || !isWithin(decided, authority, MOST_DECIDED)) {
                throw new IllegalArgumentException("hours, each not before the one above it");
            }
        }
    }

    /** Days in a house, each more than the one before, at most {@link #MOST}. */
    public record LongStays(int first, int second, int third) {

        public static final int MOST = 730;

        /** Two more come after it. */
        public static final int MOST_FIRST = MOST - 2;

        /** One more comes after it. */
        public static final int MOST_SECOND = MOST - 1;

        public LongStays {
            if (!isWithin(first, 1, MOST_FIRST) || !isWithin(second, first + 1, MOST_SECOND)
                    || !isWithin(third, second + 1, MOST)) {
                throw new IllegalArgumentException("days, each more than the one before");
            }
        }
    }
}
