package org.kinward.core.shelter.medicine;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/**
 * That a medicine was given, or why not. Never changed: a later line of the same dose corrects it and says why.
 *
 * @param line
 *            counts what was said of this dose, from 1; the highest holds
 * @param hour
 *            when it was given, or tried
 * @param why
 *            why a line before it was wrong, 3 to 200 signs without names; empty on the first line
 */
public record Dose(Which which, int line, DoseCame came, Instant hour, String why, PersonId by, Instant at) {

    public static final int LONGEST = 200;
    public static final int SHORTEST = 3;

    /**
     * Which dose.
     *
     * @param due
     *            when it was to be given; where it is given when needed, when it was
     */
    public record Which(CaseFileId file, int medicine, Instant due) {
    }

    public Dose {
        why = why.strip();
        if (line < 1 || hour.isAfter(at)) {
            throw new IllegalArgumentException("a dose was given before it is written");
        }
        if (line == 1 ? !why.isEmpty() : why.length() < SHORTEST || why.length() > LONGEST) {
            throw new IllegalArgumentException("a correction says why, and nothing else does");
        }
    }

    /** Whether the same person said the same. */
    boolean isOf(Dose other) {
        return which.equals(other.which) && line == other.line && came == other.came && hour.equals(other.hour)
                && why.equals(other.why) && by.equals(other.by);
    }

    /** The words stay out of logs and error messages. */
    @Override
    public String toString() {
        return "Dose[" + which.medicine() + " " + came + "]";
    }
}
