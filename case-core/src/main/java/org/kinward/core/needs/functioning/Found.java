package org.kinward.core.needs.functioning;

/** What comes out for a domain, and for all of them together. */
public enum Found {
    DIFFICULTY, NO_DIFFICULTY, NOT_KNOWN;

    /** One of two is enough; nobody knows if one of them is not known and the other is none. */
    Found or(Found other) {
        if (this == DIFFICULTY || other == DIFFICULTY) {
            return DIFFICULTY;
        }
        return this == NOT_KNOWN ? NOT_KNOWN : other;
    }
}
