package org.kinward.core.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A word the child chooses, an animal, a colour, a star: unique in the place, meaning nothing outside, shown beside the
 * number. Never a name or nickname (F20).
 *
 * @param text
 *            2 to 20 letters of one word, as typed
 */
public record CallWord(String text) {

    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{M}]{2,20}");

    public CallWord {
        text = normal(text);
        if (!ONE_WORD.matcher(text).matches()) {
            throw new IllegalArgumentException("a call word is one word of 2 to 20 letters");
        }
    }

    /** Whether the text could be a call word; for forms, before it is made. */
    public static boolean isOneWord(String typed) {
        return ONE_WORD.matcher(normal(typed)).matches();
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
