package org.kinward.core.statistics.saved;

import java.util.regex.Pattern;

/**
 * What a kept question asks: words of an address, read again each time it is opened.
 *
 * @param kind
 *            the word of a named question, or {@link #TABLE}
 * @param filters
 *            as they stand behind the question mark of an address
 */
public record Asks(String kind, String filters) {

    /** A table that was put together. */
    public static final String TABLE = "table";

    /** In front of the surrogate of a place. */
    private static final Pattern OF_A_PLACE = Pattern.compile("(^|&)place=[^&]");

    private static final Pattern KIND = Pattern.compile("[a-z]{1,20}");
    private static final Pattern FILTERS = Pattern.compile("[A-Za-z0-9=&._%+-]{0,1500}");

    public Asks {
        if (!fits(kind, filters)) {
            throw new IllegalArgumentException("a question is kept in words of an address");
        }
    }

    /** Whether this can be kept. */
    public static boolean fits(String kind, String filters) {
        return KIND.matcher(kind).matches() && FILTERS.matcher(filters).matches();
    }

    /** Whether it is about one place only, which not everybody may see. */
    public boolean isOfAPlace() {
        return OF_A_PLACE.matcher(filters).find();
    }
}
