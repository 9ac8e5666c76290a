package org.kinward.core.retention;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.aftercare.OfAge;

/**
 * How long an agency keeps a closed file before somebody looks at it. The later of two dates counts: so many years after
 * closing, and so many after the last day on which the person can turn eighteen.
 *
 * @param afterClosing
 *            1 to {@link #MOST} years
 * @param afterEighteen
 *            0 to {@link #MOST} years
 * @param source
 *            law, contract or decision by which it is so, {@value #SHORTEST} to {@value #LONGEST} signs; empty only as shipped
 */
public record RetentionRule(int afterClosing, int afterEighteen, String source) {

    /** Nobody keeps a file for longer without looking. */
    public static final int MOST = 50;

    /** The fewest signs of a source. */
    public static final int SHORTEST = 3;

    /** The most signs of a source. */
    public static final int LONGEST = 200;

    public RetentionRule {
        source = source.strip();
        if (!fits(afterClosing, 1) || !fits(afterEighteen, 0) || source.length() > LONGEST) {
            throw new IllegalArgumentException("years, and a source");
        }
    }

    /** Whether these can be the years of a rule. */
    public static boolean fits(int years, int least) {
        return years >= least && years <= MOST;
    }

    /** This rule, and no longer than another one: no part is kept for longer than its file. */
    public RetentionRule within(RetentionRule whole) {
        return new RetentionRule(Math.min(afterClosing, whole.afterClosing),
                Math.min(afterEighteen, whole.afterEighteen), source);
    }

    /** Whether it keeps for longer than another one. */
    public boolean isLongerThan(RetentionRule other) {
        return afterClosing > other.afterClosing || afterEighteen > other.afterEighteen;
    }

    /**
     * When somebody looks at a file that was closed on this day.
     *
     * @param age
     *            when the person is eighteen; where nobody knows, it may have been a newborn child
     */
    public Date date(LocalDate closed, Optional<OfAge> age) {
        var byClosing = new Date(closed.plusYears(afterClosing), KeptBecause.CLOSING);
        var byAge = age.map(one -> new Date(one.certain().plusYears(afterEighteen), KeptBecause.EIGHTEEN)).orElseGet(
                () -> new Date(closed.plusYears((long) OfAge.YEARS + afterEighteen), KeptBecause.AGE_NOT_KNOWN));
        return byAge.on().isAfter(byClosing.on()) ? byAge : byClosing;
    }

    /** A day, and why that one. */
    public record Date(LocalDate on, KeptBecause why) {
    }

    /** Why a file is looked at on a day. */
    public enum KeptBecause {
        CLOSING, EIGHTEEN, AGE_NOT_KNOWN,
        /** Somebody has looked, and said why it is kept on. */
        KEPT_ON
    }
}
