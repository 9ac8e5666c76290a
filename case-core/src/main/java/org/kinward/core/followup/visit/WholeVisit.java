package org.kinward.core.followup.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kinward.core.followup.HowSeen;

/**
 * A visit as far as it is written down.
 *
 * @param heard
 *            the ten questions; empty while only the first page is kept
 * @param isBack
 *            whether it was said later that whoever went there is back
 */
public record WholeVisit(Visit visit, Optional<Heard> heard, boolean isBack) {

    /** No older than so many days, a visit says how it is at the end. */
    public static final int END_MEASURE_DAYS = 30;

    /** Whether the ten questions of this visit can be the end measure (FIELD F91). */
    public boolean isEndMeasure(LocalDate today) {
        return heard.isPresent() && visit.met().how() == HowSeen.SEEN_ALONE
                && !visit.met().on().isBefore(today.minusDays(END_MEASURE_DAYS));
    }

    /** Whether somebody is still on the way. */
    public boolean isOnTheWay() {
        return visit.met().back() == Back.NOT_YET && !isBack;
    }

    /**
     * How it was at the beginning: the earliest answers.
     *
     * @param newestFirst
     *            all visits of the child
     */
    public static Optional<Heard> baseline(List<WholeVisit> newestFirst) {
        return newestFirst.reversed().stream().flatMap(one -> one.heard().stream()).findFirst();
    }

    /** The newest answers. */
    public static Optional<Heard> newest(List<WholeVisit> newestFirst) {
        return newestFirst.stream().flatMap(one -> one.heard().stream()).findFirst();
    }
}
