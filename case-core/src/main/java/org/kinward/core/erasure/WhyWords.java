package org.kinward.core.erasure;

/** Why, in 3 to 300 signs without names. It stays out of logs and error messages. */
public record WhyWords(String words) {

    public static final int SHORTEST = 3;

    public static final int LONGEST = 300;

    public WhyWords {
        words = words.strip();
        if (!fits(words)) {
            throw new IllegalArgumentException("a reason has 3 to 300 signs");
        }
    }

    /** Whether this can be a reason. */
    public static boolean fits(String typed) {
        var length = typed.strip().length();
        return length >= SHORTEST && length <= LONGEST;
    }

    @Override
    public String toString() {
        return "WhyWords[" + words.length() + " signs]";
    }
}
