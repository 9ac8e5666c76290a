package org.kinward.core.shelter.stay;

import java.util.Optional;

/**
 * What was said when it ended.
 *
 * @param words
 *            what the young person says, or why the arrival was written by mistake; at most 300 signs without names
 * @param to
 *            where it goes; of an own decision alone
 */
public record Said(String words, Optional<GoesTo> to) {

    /** Nothing: of every way that says it elsewhere. */
    public static final Said NOTHING = new Said("", Optional.empty());

    /** Longest words. */
    public static final int LONGEST = 300;

    /** The fewest signs that say something. */
    public static final int SHORTEST = 3;

    public Said {
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("300 signs at most");
        }
    }

    /** Why an arrival was a mistake. */
    public static Said why(String words) {
        return new Said(words, Optional.empty());
    }

    /** Whether the words say something. */
    public boolean isSaid() {
        return words.length() >= SHORTEST;
    }

    /** Where a young person goes that leaves by an own decision; the place itself is in the vault. */
    public enum GoesTo {
        FAMILY, FRIENDS, OWN_HOME, WORK_OR_TRAINING, OTHER_HELP, DOES_NOT_SAY
    }
}
