package org.kinward.core.service.directory;

/**
 * Ages in whole years that a provider takes, both ends included.
 *
 * @param from
 *            0 to {@link #OLDEST}
 * @param to
 *            not below {@code from}
 */
public record Ages(int from, int to) {

    /** Services for young people end with this age (F29). */
    public static final int OLDEST = 25;

    /** Everybody. */
    public static final Ages ALL = new Ages(0, OLDEST);

    public Ages {
        if (!fits(from) || !fits(to) || from > to) {
            throw new IllegalArgumentException("ages go from 0 to 25");
        }
    }

    public static boolean fits(int age) {
        return age >= 0 && age <= OLDEST;
    }

    public boolean hold(int age) {
        return from <= age && age <= to;
    }
}
