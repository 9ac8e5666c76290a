package org.kinward.core.followup.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kinward.core.followup.HowSeen;

/**
 * The contacts of one solution and one danger, by day. It keeps the rule of FIELD F90: the first and the last are seen
 * alone, and at least every second is seen.
 */
public record Schedule(List<Step> steps) {

    /** The most contacts. */
    public static final int MOST = 60;

    /** Until so many days after the beginning a contact may only confirm that the child has arrived. */
    public static final int ARRIVAL_DAYS = 3;

    /** What is wrong with a list of contacts. */
    public enum Problem {
        NONE_AT_ALL, TOO_MANY,
        /** Two on one day. */
        SAME_DAY, FIRST_NOT_ALONE, LAST_NOT_ALONE,
        /** Two after each other in which nobody sees the child. */
        TWO_UNSEEN
    }

    public Schedule {
        steps = sorted(steps);
        problem(steps).ifPresent(problem -> {
            throw new IllegalArgumentException("no schedule: " + problem);
        });
    }

    /** What is wrong with these contacts, if anything. */
    public static Optional<Problem> problem(List<Step> of) {
        var steps = sorted(of);
        if (steps.isEmpty()) {
            return Optional.of(Problem.NONE_AT_ALL);
        }
        if (steps.size() > MOST) {
            return Optional.of(Problem.TOO_MANY);
        }
        if (steps.stream().map(Step::days).distinct().count() < steps.size()) {
            return Optional.of(Problem.SAME_DAY);
        }
        if (steps.getLast().need() != HowSeen.SEEN_ALONE) {
            return Optional.of(Problem.LAST_NOT_ALONE);
        }
        if (steps.get(firstContact(steps)).need() != HowSeen.SEEN_ALONE) {
            return Optional.of(Problem.FIRST_NOT_ALONE);
        }
        return twoUnseen(steps) ? Optional.of(Problem.TWO_UNSEEN) : Optional.empty();
    }

    /** Where the first contact stands: behind a call that only confirms the arrival, if there is one. */
    private static int firstContact(List<Step> steps) {
        var first = steps.getFirst();
        return steps.size() > 1 && first.days() <= ARRIVAL_DAYS && !first.need().isSeen() ? 1 : 0;
    }

    private static boolean twoUnseen(List<Step> steps) {
        for (var at = 1; at < steps.size(); at++) {
            if (!steps.get(at - 1).need().isSeen() && !steps.get(at).need().isSeen()) {
                return true;
            }
        }
        return false;
    }

    private static List<Step> sorted(List<Step> steps) {
        return steps.stream().sorted(Comparator.comparingInt(Step::days)).toList();
    }

    /** The days on which a contact of this kind is planned. */
    public List<Integer> days(HowSeen need) {
        return steps.stream().filter(step -> step.need() == need).map(Step::days).toList();
    }

    /** From days and kinds in turn. */
    static Schedule of(Object... daysAndKinds) {
        var steps = new ArrayList<Step>();
        for (var at = 0; at < daysAndKinds.length; at += 2) {
            steps.add(new Step((Integer) daysAndKinds[at], (HowSeen) daysAndKinds[at + 1]));
        }
        return new Schedule(steps);
    }
}
