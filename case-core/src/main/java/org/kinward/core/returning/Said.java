package org.kinward.core.returning;

import org.kinward.core.followup.ShortWords;

/** Words of a return as they are kept: stripped, without names, at most {@value #LONGEST} signs. */
public final class Said {

    public static final int LONGEST = 300;
    public static final int SHORTEST = 3;

    private Said() {
    }

    /**
     * The words; empty where nothing was said.
     *
     * @throws IllegalArgumentException
     *             if there are more than {@value #LONGEST} signs
     */
    public static String maybe(String words) {
        return ShortWords.of(words, LONGEST);
    }

    /**
     * Words that have to be there.
     *
     * @throws IllegalArgumentException
     *             if there are fewer than {@value #SHORTEST} or more than {@value #LONGEST} signs
     */
    public static String words(String words) {
        var kept = maybe(words);
        if (kept.length() < SHORTEST) {
            throw new IllegalArgumentException("a few words have to be there");
        }
        return kept;
    }
}
