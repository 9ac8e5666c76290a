package org.kinward.core.consent.ladder;

import java.time.LocalDate;

/**
 * The ladder of one country: the ages at which the advice changes, and where they come from.
 *
 * @param askedFrom
 *            full years from which on the child's agreement is sought too
 * @param mustAgreeFrom
 *            full years from which on the child must agree
 * @param firstFrom
 *            full years from which on the child's own consent comes first
 * @param source
 *            the law or guidance, 3 to 200 signs
 * @param sourceOn
 *            its date
 */
public record AgeLadder(int askedFrom, int mustAgreeFrom, int firstFrom, String source, LocalDate sourceOn) {

    public static final int SHORTEST = 3;

    public static final int LONGEST = 200;

    private static final int GROWN_UP = 18;

    public AgeLadder {
        source = source.strip();
        if (!goUp(askedFrom, mustAgreeFrom, firstFrom)) {
            throw new IllegalArgumentException("the ages go up and stay below 18");
        }
        if (source.length() < SHORTEST || source.length() > LONGEST) {
            throw new IllegalArgumentException("a source has 3 to 200 signs");
        }
    }

    /** Whether these can be the three ages. */
    public static boolean goUp(int asked, int mustAgree, int first) {
        return asked > 0 && asked < mustAgree && mustAgree < first && first < GROWN_UP;
    }

    /** What is advised at this age in full years. */
    public LadderStep at(int age) {
        if (age < askedFrom) {
            return LadderStep.WHO_ANSWERS_DECIDES;
        }
        if (age < mustAgreeFrom) {
            return LadderStep.CHILD_IS_ASKED_TOO;
        }
        return age < firstFrom ? LadderStep.CHILD_MUST_AGREE : LadderStep.CHILD_FIRST;
    }
}
