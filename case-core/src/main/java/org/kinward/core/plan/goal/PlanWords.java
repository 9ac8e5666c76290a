package org.kinward.core.plan.goal;

/**
 * What is to be reached or done.
 *
 * @param words
 *            for people who work on the case, 3 to 200 signs, without names
 * @param forChild
 *            the same as the child reads it on its own copy, at most 120 signs and without words of danger; empty where
 *            it does not stand there
 */
public record PlanWords(String words, String forChild) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 200;
    public static final int LONGEST_FOR_CHILD = 120;

    public PlanWords {
        words = words.strip();
        forChild = forChild.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new IllegalArgumentException("what is to be reached has 3 to 200 signs");
        }
        if (forChild.length() > LONGEST_FOR_CHILD || ChildsCopy.holdsDanger(forChild)) {
            throw new IllegalArgumentException("the child's copy has 120 signs at most, and no word of danger");
        }
    }
}
