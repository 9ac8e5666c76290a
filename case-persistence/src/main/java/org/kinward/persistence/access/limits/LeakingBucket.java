package org.kinward.persistence.access.limits;

/**
 * A count that leaks with time, as SQL over a row {@code kept} with {@code level}, {@code open_at} and
 * {@code counted_at}, and parameters {@code now}, {@code leak}, {@code free} and {@code longest}. A clock that is set back
 * locks nobody out: a wait is counted from the last try, and one that was begun more than a minute ahead is over. Two tries
 * at once cannot be counted apart within that minute.
 */
final class LeakingBucket {

    /** What is left of the count, with this try; time that runs backwards forgets nothing and adds nothing. */
    static final String LEVEL = left("kept.level", "kept.counted_at", ":leak") + " + 1";

    /** When the next try is open, after this one. */
    static final String OPENS_NEXT = ":now + " + wait(LEVEL);

    private LeakingBucket() {
    }

    /** What is left of a count since that moment, when one is forgotten in so many seconds. */
    static String left(String level, String since, String leak) {
        return "greatest(0, " + level + " - extract(epoch from greatest(interval '0', :now - " + since + ")) / " + leak
                + ")";
    }

    /** How long a count of this height makes wait. */
    static String wait(String level) {
        return "make_interval(secs => case when LEVEL <= :free then 0"
                .concat(" else least(:longest, power(2, least(20, LEVEL - :free)))::float8 end)")
                .replace("LEVEL", level);
    }

    /** Until when that row makes wait. */
    static String opened(String row) {
        return "case when ROW.counted_at > :now + interval '1 minute' then :now"
                .concat(" else ROW.open_at - greatest(interval '0', ROW.counted_at - :now) end").replace("ROW", row);
    }
}
