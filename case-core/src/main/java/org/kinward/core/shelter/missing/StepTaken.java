package org.kinward.core.shelter.missing;

import java.time.Instant;

import org.kinward.core.access.PersonId;

/**
 * A step that was taken, or could not be.
 *
 * @param words
 *            what came of it, at most 300 signs without names; why, where it was not possible
 */
public record StepTaken(Step step, Came came, String words, PersonId by, Instant at) {

    public static final int LONGEST = 300;

    /** What came of it. */
    public enum Came {
        DONE, NOT_POSSIBLE
    }

    public StepTaken {
        words = words.strip();
        if (words.length() > LONGEST || (came == Came.NOT_POSSIBLE && words.isEmpty())) {
            throw new IllegalArgumentException("what is not possible has a reason of 300 signs at most");
        }
    }

    /** Whether the same person wrote the same. */
    public boolean isOf(StepTaken other) {
        return step == other.step && came == other.came && words.equals(other.words) && by.equals(other.by);
    }
}
