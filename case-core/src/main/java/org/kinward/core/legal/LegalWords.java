package org.kinward.core.legal;

/**
 * What legal aid writes beside a fact; locked with the key of the file's legal page. It prints itself as hidden.
 *
 * @param clear
 *            at most 500 signs
 */
public record LegalWords(String clear) {

    public static final int LONGEST = 500;

    public static final LegalWords NONE = new LegalWords("");

    public LegalWords {
        clear = clear.strip();
        if (clear.length() > LONGEST) {
            throw new IllegalArgumentException("500 signs at most");
        }
    }

    public boolean isEmpty() {
        return clear.isEmpty();
    }

    @Override
    public String toString() {
        return "LegalWords[hidden]";
    }
}
