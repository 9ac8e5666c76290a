package org.kinward.core.identity;

import java.text.Normalizer;

/**
 * A personal detail in clear. It prints itself as hidden, so that no log line or error message ever carries it; only a
 * page that was asked to show it calls {@link #clear()}.
 */
public final class VaultText {

    /** Longest text the vault takes, in UTF-16 units: a first account told at night fits, a book does not. */
    public static final int LONGEST = 20_000;

    private final String clear;

    /**
     * Takes the text in composed form, without blanks around it.
     *
     * @throws IllegalArgumentException
     *             if nothing is left, it is too long, or holds a NUL or half a surrogate pair; the message never
     *             repeats the text
     */
    public VaultText(String clear) {
        this.clear = Normalizer.normalize(clear, Normalizer.Form.NFC).strip();
        if (this.clear.isEmpty() || this.clear.length() > LONGEST) {
            throw new IllegalArgumentException("a vault text has 1 to " + LONGEST + " units");
        }
        if (this.clear.codePoints().anyMatch(VaultText::cannotBeKept)) {
            throw new IllegalArgumentException("a vault text is whole Unicode without NUL");
        }
    }

    private static boolean cannotBeKept(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }

    /** The detail itself. */
    public String clear() {
        return clear;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VaultText text && clear.equals(text.clear);
    }

    @Override
    public int hashCode() {
        return clear.hashCode();
    }

    @Override
    public String toString() {
        return "[hidden]";
    }
}
