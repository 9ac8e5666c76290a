package org.kinward.core.followup.schedule;

import static org.kinward.core.followup.HowSeen.SEEN;
import static org.kinward.core.followup.HowSeen.SEEN_ALONE;
import static org.kinward.core.followup.HowSeen.SEEN_BY_OTHERS;
import static org.kinward.core.followup.HowSeen.SPOKE_BY_PHONE;

import java.util.ArrayList;
import java.util.stream.IntStream;

import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Solution;
import org.kinward.core.risk.DangerLevel;

/**
 * The schedules that hold until an agency sets its own (FIELD F90): <em>s</em> there is seen here, <em>c</em> is a word
 * on the telephone, or seen by others where two would follow each other unseen. Months are counted as 30.4 days.
 */
public final class Shipped {

    private static final int WEEK = 7;
    private static final double MONTH = 30.44;

    private Shipped() {
    }

    /** What holds for a child who lives like this, in a danger like this. */
    public static Schedule of(Solution solution, DangerLevel danger) {
        return switch (solution) {
            case IN_SHELTER -> inShelter();
            case HOME_OR_KIN -> danger.needsAction() ? homeInDanger() : home();
            case ACROSS_A_BORDER -> Schedule.of(2, SPOKE_BY_PHONE, 2 * WEEK, SEEN_ALONE, months(1), SEEN_BY_OTHERS,
                    months(3), SEEN_BY_OTHERS, months(6), SEEN_BY_OTHERS, months(12), SEEN_ALONE);
            case FOSTER_OR_HOST -> foster();
            case LIVING_ALONE -> alone();
            case APPRENTICE_OR_JOB -> Schedule.of(months(1), SEEN_ALONE, months(3), SEEN_ALONE, months(6), SEEN_ALONE,
                    months(12), SEEN_ALONE);
            case AT_RISK_IN_VILLAGE -> inVillage();
        };
    }

    /** Looked in on the first three days, then a talk each week, alone each fourth time. */
    private static Schedule inShelter() {
        var steps = new Steps();
        steps.add(1, SEEN_ALONE).add(2, SEEN_BY_OTHERS).add(3, SEEN_BY_OTHERS);
        IntStream.rangeClosed(1, 26).forEach(week -> steps.add(week * WEEK, week % 4 == 2 ? SEEN_ALONE : SEEN));
        return steps.schedule();
    }

    private static Schedule home() {
        var steps = new Steps();
        steps.add(2, SPOKE_BY_PHONE).add(2 * WEEK, SEEN_ALONE).add(months(1), SEEN).add(months(2), SPOKE_BY_PHONE)
                .add(months(3), SEEN).add(months(4), SPOKE_BY_PHONE).add(months(5), SEEN_BY_OTHERS)
                .add(months(6), SEEN);
        return later(steps);
    }

    private static Schedule homeInDanger() {
        var steps = new Steps();
        steps.add(WEEK, SEEN_ALONE).add(2 * WEEK, SPOKE_BY_PHONE).add(3 * WEEK, SEEN).add(4 * WEEK, SPOKE_BY_PHONE)
                .add(6 * WEEK, SEEN).add(8 * WEEK, SPOKE_BY_PHONE).add(10 * WEEK, SEEN)
                .add(12 * WEEK, SPOKE_BY_PHONE).add(months(4), SEEN).add(months(5), SPOKE_BY_PHONE)
                .add(months(6), SEEN);
        return later(steps);
    }

    private static Schedule later(Steps steps) {
        return steps.add(months(9), SPOKE_BY_PHONE).add(months(12), SEEN).add(months(18), SPOKE_BY_PHONE)
                .add(months(24), SEEN_ALONE).schedule();
    }

    private static Schedule foster() {
        var steps = new Steps();
        steps.add(WEEK, SEEN_ALONE).add(2 * WEEK, SEEN).add(3 * WEEK, SEEN).add(4 * WEEK, SEEN);
        IntStream.of(6, 8, 10, 12).forEach(week -> steps.add(week * WEEK, SEEN));
        return monthly(steps, 4);
    }

    private static Schedule alone() {
        var steps = new Steps().add(WEEK, SEEN_ALONE);
        IntStream.rangeClosed(2, 8).forEach(week -> steps.add(week * WEEK, SEEN));
        IntStream.iterate(10, week -> week <= 26, week -> week + 2).forEach(week -> steps.add(week * WEEK, SEEN));
        return monthly(steps, 7);
    }

    private static Schedule inVillage() {
        var steps = new Steps().add(months(1), SEEN_ALONE);
        IntStream.rangeClosed(2, 11)
                .forEach(month -> steps.add(months(month), month % 3 == 0 ? SEEN : SEEN_BY_OTHERS));
        return steps.add(months(12), SEEN_ALONE).schedule();
    }

    /** By turns, and alone after a year. */
    private static Schedule monthly(Steps steps, int from) {
        IntStream.rangeClosed(from, 11)
                .forEach(month -> steps.add(months(month), (month - from) % 2 == 0 ? SEEN : SPOKE_BY_PHONE));
        return steps.add(months(12), SEEN_ALONE).schedule();
    }

    private static int months(int months) {
        return (int) Math.round(months * MONTH);
    }

    /** Contacts that are put together one after the other. */
    private static final class Steps {

        private final ArrayList<Step> all = new ArrayList<>();

        Steps add(int days, HowSeen need) {
            all.add(new Step(days, need));
            return this;
        }

        Schedule schedule() {
            return new Schedule(all);
        }
    }
}
