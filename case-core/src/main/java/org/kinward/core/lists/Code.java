package org.kinward.core.lists;

import java.util.regex.Pattern;

/**
 * One word of a list, as it is kept: it never changes and is never deleted, only retired.
 *
 * @param word
 *            1 to 40 signs: capital letters, digits, hyphen and underscore, a letter first
 */
public record Code(String word) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_-]{0,39}");

    /** The last line of every list: something else, which is said beside it (FIELD F85). */
    public static final Code OTHER = new Code("OTHER");

    public Code {
        if (!FORM.matcher(word).matches()) {
            throw new IllegalArgumentException("no word of a list");
        }
    }

    /** Whether this is the word of a list: of anything typed or sent. */
    public static boolean isCode(String word) {
        return FORM.matcher(word).matches();
    }
}
