package org.kinward.core.child;

import java.util.regex.Pattern;

/**
 * A language that people speak, by its code.
 *
 * @param code
 *            two or three small letters of ISO 639, so that small languages have one too
 */
public record SpokenLanguage(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    /** One that is in no list of ours; what it is called is asked beside it. */
    public static final SpokenLanguage ANOTHER = new SpokenLanguage("mis");

    public SpokenLanguage {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a language code has two or three small letters");
        }
    }
}
