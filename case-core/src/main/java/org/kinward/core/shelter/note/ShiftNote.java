package org.kinward.core.shelter.note;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/**
 * A note from one shift to the next; never changed.
 *
 * @param id
 *            the key of the form
 * @param about
 *            which child; empty where it is about the house
 * @param kind
 *            whether it tells the next shift something, or that somebody called the house
 * @param words
 *            3 to 500 signs, without names
 */
public record ShiftNote(UUID id, PlaceId place, Optional<IntakeId> about, ShiftNoteKind kind, String words, PersonId by,
        Instant at) {

    /** What it is. */
    public enum ShiftNoteKind {
        FOR_NEXT_SHIFT, CALL
    }

    public static final int SHORTEST = 3;
    public static final int LONGEST = 500;

    public ShiftNote {
        words = words.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new IllegalArgumentException("a note has 3 to 500 signs");
        }
    }

    /** A note stays out of logs and error messages. */
    @Override
    public String toString() {
        return "ShiftNote[" + id + "]";
    }
}
