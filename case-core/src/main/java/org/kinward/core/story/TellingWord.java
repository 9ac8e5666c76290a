package org.kinward.core.story;

/**
 * A part of a note by which a child or a family could be found.
 *
 * @param from
 *            where it begins, in UTF-16 units
 * @param to
 *            where it has ended
 */
public record TellingWord(Kind kind, int from, int to) {

    /** What it looks like. */
    public enum Kind {
        PHONE_NUMBER, VEHICLE_PLATE,
        /** A name that the vault holds: it is never kept in a note. */
        NAME_IN_VAULT
    }

    public TellingWord {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a part of a note begins before it ends");
        }
    }
}
