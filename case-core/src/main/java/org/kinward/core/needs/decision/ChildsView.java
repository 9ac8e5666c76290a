package org.kinward.core.needs.decision;

/**
 * What the child said to it. A child is asked; a child may keep silent.
 *
 * @param words
 *            in the child's words, or why it could not be asked, 3 to 300 signs without names; empty where the child did not
 *            want to say
 */
public record ChildsView(Heard heard, String words) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 300;

    /** Whether the child was heard. */
    public enum Heard {
        SAID, DID_NOT_WANT_TO_SAY,
        /** Too young, too ill, not here: said in words. */
        COULD_NOT_BE_ASKED
    }

    public ChildsView {
        words = words.strip();
        if (!fits(heard, words)) {
            throw new IllegalArgumentException("what the child said, or why it could not be asked");
        }
    }

    /** Whether these words go with it. */
    public static boolean fits(Heard heard, String typed) {
        var length = typed.strip().length();
        return length <= LONGEST && (heard == Heard.DID_NOT_WANT_TO_SAY || length >= SHORTEST);
    }
}
