package org.kinward.core.document;

import java.util.Optional;

/**
 * What became of a document.
 *
 * @param why
 *            needed for what destroys it, and for nothing else
 */
public record Line(Move move, Optional<Why> why, Noted noted) {

    /** What somebody said. */
    public enum Move {
        /** A second person has looked at the photograph: it is kept. */
        KEPT,
        /** A second person has looked, or need not: it is not kept. */
        NOT_KEPT,
        /** It was kept, and is no more. */
        TAKEN_AWAY
    }

    /** Why pages are destroyed. */
    public enum Why {
        OTHERS_IN_IT, SHOWS_WHERE, HURTS_DIGNITY, NOT_AGREED, NOT_NEEDED, WRONG_RECORD, POOR_PICTURE, GIVEN_BACK
    }

    public Line {
        if ((move == Move.KEPT) == why.isPresent()) {
            throw new IllegalArgumentException("what destroys a document has a reason, what keeps it has none");
        }
    }

    /** A second person's word that it is kept. */
    public static Line kept(Noted noted) {
        return new Line(Move.KEPT, Optional.empty(), noted);
    }

    /** A second person's word that it is not. */
    public static Line notKept(Why why, Noted noted) {
        return new Line(Move.NOT_KEPT, Optional.of(why), noted);
    }

    /** Taken away. */
    public static Line takenAway(Why why, Noted noted) {
        return new Line(Move.TAKEN_AWAY, Optional.of(why), noted);
    }
}
