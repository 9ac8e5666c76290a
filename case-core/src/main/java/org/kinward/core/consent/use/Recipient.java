package org.kinward.core.consent.use;

import java.text.Normalizer;
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

    private static final int KEY_LONGEST = 200;

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
        return kind == other.kind && isCalledTheSame(other);
    }

    /** Whether both are called the same, of whatever kind somebody took them to be: a no counts for both. */
    public boolean isCalledTheSame(Recipient other) {
        return key().equals(other.key());
    }

    /** What the office is called, without what people type one way or another: capitals, accents, hyphens, apostrophes. */
    public String key() {
        return key(office);
    }

    /** The same for a name as typed. */
    public static String key(String typed) {
        var plain = Normalizer.normalize(tidy(typed).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}+", "").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
        return plain.isEmpty() ? tidy(typed) : plain.substring(0, Math.min(plain.length(), KEY_LONGEST));
    }

    private static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }
}
