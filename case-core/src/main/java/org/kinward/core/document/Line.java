package org.kinward.core.document;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/**
 * What became of a document.
 *
 * @param why
 *            needed for what destroys it, and for nothing else
 * @param by
 *            who said it; empty for what the program found to be gone already
 */
public record Line(Move move, Optional<Why> why, Optional<PersonId> by, Instant at) {

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
        OTHERS_IN_IT, SHOWS_WHERE, HURTS_DIGNITY, NOT_AGREED, NOT_NEEDED, WRONG_RECORD, POOR_PICTURE, GIVEN_BACK,
        /** It was erased before an older copy of the records came back: nobody says so, the program does. */
        COPY_RESTORED
    }

    public Line {
        if ((move == Move.KEPT) == why.isPresent()) {
            throw new IllegalArgumentException("what destroys a document has a reason, what keeps it has none");
        }
        var restored = why.filter(Why.COPY_RESTORED::equals).isPresent();
        if (by.isEmpty() != restored || (restored && move != Move.TAKEN_AWAY)) {
            throw new IllegalArgumentException(
                    "somebody says what became of a document, unless a copy brought it back");
        }
    }

    private Line(Move move, Optional<Why> why, Noted noted) {
        this(move, why, Optional.of(noted.by()), noted.at());
    }

    /** Who said it and when, if somebody did. */
    public Optional<Noted> noted() {
        return by.map(person -> new Noted(person, at));
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
