package org.kinward.reporting.child;

import java.time.LocalDate;

import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;

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

    /** How old it is on this day, as it was told. */
    public static AgeNow of(Age told, LocalDate today) {
        int best = told.bestYearOn(today);
        if (told instanceof Age.Range(var years, var then, _, _)) {
            int since = best - then;
            return new AgeNow(best, years.youngest() + since, years.oldest() + since, false);
        }
        return new AgeNow(best, best, best, told instanceof Age.ByBirthDay && told.basis() == AgeBasis.DOCUMENT);
    }

    /** Whether a range was told, so that there is more to say than the best single year. */
    public boolean isRange() {
        return youngest < oldest;
    }
}
