package org.kinward.core.story;

/**
 * The words of a note, 1 to 2,000 signs. Whoever writes one is asked not to write names, numbers or addresses; what
 * was found in it is {@link TellingWords}.
 */
public record NoteText(String words) {

    /** Longest note, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    public NoteText {
        words = tidy(words);
        if (words.isEmpty() || words.length() > LONGEST || words.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a note has 1 to 2,000 signs");
        }
    }

    /** Whether this can be a note. */
    public static boolean fits(String typed) {
        var tidy = tidy(typed);
        return !tidy.isEmpty() && tidy.length() <= LONGEST && tidy.indexOf('\0') < 0;
    }

    private static String tidy(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** A note stays out of logs and error messages. */
    @Override
    public String toString() {
        return "NoteText[" + words.length() + " signs]";
    }
}
