package org.kinward.reporting.child;

/**
 * How old a child is today, in full years.
 *
 * @param best
 *            the best single year
 * @param youngest
 *            at least
 * @param oldest
 *            at most
 * @param certain
 *            whether it rests on a paper with a birth date
 */
public record AgeNow(int best, int youngest, int oldest, boolean certain) {

    /** Whether a range was told, so that there is more to say than the best single year. */
    public boolean isRange() {
        return youngest < oldest;
    }
}
