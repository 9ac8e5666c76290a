package org.kinward.core.followup.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.schedule.Schedule;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;

/**
 * By what a child is followed up; never changed, another solution or danger is a new one.
 *
 * @param number
 *            counts the plans of this child, from 1; for a new one, how many were seen before
 * @param start
 *            since when the child lives like this, at the agency
 * @param countsFrom
 *            the day from which the days of the schedule count: the start, or the day on which the danger became greater
 * @param judged
 *            the level that somebody has judged; empty where nobody has looked
 */
public record Plan(CaseFileId file, Revision number, Solution solution, LocalDate start, LocalDate countsFrom,
        Optional<DangerLevel> judged, Written written) {

    /** How far ahead a plan may begin: a return that is prepared. */
    public static final int MOST_DAYS_AHEAD = 62;
    /** After so many months somebody is asked to decide, and after as many again. */
    private static final int MONTHS_TO_DECISION = 12;
    /** Where nothing of the schedule is left, the child is seen alone within so many days. */
    private static final int AT_LEAST_WITHIN = 14;

    /** What the schedule is taken by; who does not know does not call it low. */
    public DangerLevel danger() {
        return judged.orElse(DangerLevel.MEDIUM);
    }

    /** The contacts that are still to come; the first of a new follow-up and the last are seen alone. */
    public List<Contact> contacts(Schedule schedule, LocalDate today, boolean isNew) {
        var contacts = new ArrayList<Contact>();
        var first = isNew;
        for (var step : schedule.steps()) {
            var due = countsFrom.plusDays(step.days());
            if (due.isBefore(today)) {
                continue;
            }
            var arrival = step.days() <= Schedule.ARRIVAL_DAYS && !step.need().isSeen();
            contacts.add(Contact.fresh(file, due, first && !arrival ? HowSeen.SEEN_ALONE : step.need(),
                    Contact.Ground.SCHEDULE));
            first = first && arrival;
        }
        return contacts.isEmpty() ? List.of(Contact.fresh(file, today.plusDays(AT_LEAST_WITHIN), HowSeen.SEEN_ALONE,
                Contact.Ground.SCHEDULE)) : contacts;
    }

    /** After how many months it is time to decide whether follow-up is still needed: 12, 24; empty before. */
    public OptionalInt timeToDecide(LocalDate today) {
        var months = (int) ChronoUnit.MONTHS.between(start, today);
        return months < MONTHS_TO_DECISION ? OptionalInt.empty()
                : OptionalInt.of(Math.min(months / MONTHS_TO_DECISION, 2) * MONTHS_TO_DECISION);
    }

    /** The same way of living in another danger; a greater one counts from today, never before the start. */
    Plan in(DangerLevel level, LocalDate today, Written by) {
        var anew = level.compareTo(danger()) > 0 && today.isAfter(start);
        return new Plan(file, number, solution, start, anew ? today : start, Optional.of(level), by);
    }
}
