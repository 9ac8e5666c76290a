package org.kinward.core.lists;

/**
 * What was chosen from a list.
 *
 * @param said
 *            the words beside <em>other</em>, 1 to 100 signs without names; empty for every other code
 */
public record Listed(Code code, String said) {

    /** The most signs that can be said beside <em>other</em>. */
    public static final int LONGEST = 100;

    public Listed {
        if (code.equals(Code.OTHER) == said.isEmpty() || said.length() > LONGEST) {
            throw new IllegalArgumentException("words go with other, and only with it");
        }
    }

    /** A code of the list that needs no words. */
    public static Listed of(Code code) {
        return new Listed(code, "");
    }
}
