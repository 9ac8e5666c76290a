package org.kinward.core.followup;

/** A few words without names, as they are kept: stripped, and not longer than their place allows. */
public final class ShortWords {

    private ShortWords() {
    }

    /**
     * The words as they are kept; empty where nothing was said.
     *
     * @param most
     *            the most signs
     * @throws IllegalArgumentException
     *             if there are more; the message repeats nothing
     */
    public static String of(String words, int most) {
        var kept = words.strip();
        if (kept.length() > most) {
            throw new IllegalArgumentException("a few words only");
        }
        return kept;
    }
}
