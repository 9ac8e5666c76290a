package org.kinward.core.consent.use;

import java.util.Locale;

/**
 * With whom something is shared: one office, never "the partners".
 *
 * @param office
 *            what the office is called, 2 to 120 signs, never a person's name or number
 */
public record Recipient(RecipientKind kind, String office) {

    public static final int SHORTEST = 2;

    public static final int LONGEST = 120;

    public Recipient {
        office = tidy(office);
        if (!fits(office)) {
            throw new IllegalArgumentException("an office has 2 to 120 signs");
        }
    }

    /** Whether this can be the name of an office. */
    public static boolean fits(String typed) {
        var tidy = tidy(typed);
        return tidy.length() >= SHORTEST && tidy.length() <= LONGEST && tidy.indexOf('\0') < 0;
    }

    /** Whether both are the same office, however it was typed. */
    public boolean isSame(Recipient other) {
        return kind == other.kind && office.toLowerCase(Locale.ROOT).equals(other.office.toLowerCase(Locale.ROOT));
    }

    private static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }
}
