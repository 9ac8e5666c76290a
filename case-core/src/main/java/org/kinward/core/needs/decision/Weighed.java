package org.kinward.core.needs.decision;

/**
 * One option that was weighed, without names.
 *
 * @param option
 *            what could be done, 3 to 200 signs
 * @param good
 *            what speaks for it, 3 to 300 signs
 * @param bad
 *            what speaks against it, 3 to 300 signs
 */
public record Weighed(String option, String good, String bad) {

    public static final int SHORTEST = 3;
    public static final int LONGEST_OPTION = 200;
    public static final int LONGEST = 300;

    public Weighed {
        option = option.strip();
        good = good.strip();
        bad = bad.strip();
        if (!fits(option, LONGEST_OPTION) || !fits(good, LONGEST) || !fits(bad, LONGEST)) {
            throw new IllegalArgumentException("an option has what speaks for it and against it");
        }
    }

    private static boolean fits(String words, int longest) {
        return words.length() >= SHORTEST && words.length() <= longest;
    }
}
