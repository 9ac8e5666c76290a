package org.kinward.core.plan.talk;

import java.time.Instant;
import java.time.LocalDate;

import org.kinward.core.access.PersonId;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.plan.PlanId;

/**
 * One talk about one version of a plan; never changed.
 *
 * @param on
 *            the day of the talk, at the agency
 */
public record Talk(PlanId plan, LocalDate on, Child child, Answerer answerer, PersonId by, Instant at) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 300;

    /**
     * The child.
     *
     * @param words
     *            in the child's words, or why it could not answer; without names
     */
    public record Child(ChildSays says, String words) {

        public Child {
            words = fitting(words, says.needsWords());
        }
    }

    /**
     * Who answers for the child.
     *
     * @param who
     *            by the register at the time of the talk
     * @param words
     *            why the plan goes on all the same, or why nobody was asked; without names
     */
    public record Answerer(AnswererSays says, AnswererKind who, String words) {

        public Answerer {
            words = fitting(words, says.needsWords());
            if (who == AnswererKind.NOBODY_YET && says != AnswererSays.NOT_ASKED) {
                throw new IllegalArgumentException("nobody answers yet, so nobody said anything");
            }
        }
    }

    /** Whether the plan is agreed by it: the child's no is no, everything else has its reason. */
    public boolean agrees() {
        return child.says() != ChildSays.DOES_NOT_AGREE;
    }

    private static String fitting(String words, boolean needed) {
        var tidy = words.strip();
        if (tidy.length() > LONGEST || (needed && tidy.length() < SHORTEST)) {
            throw new IllegalArgumentException("what was said has 3 to 300 signs");
        }
        return tidy;
    }
}
