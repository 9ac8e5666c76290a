package org.kinward.core.shelter.medicine;

import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/**
 * That a child must not have something. What it is, is in the vault, in the slot before its number.
 *
 * @param number
 *            counts the allergies of a file, from 1; a number may be left out
 */
public record Allergy(CaseFileId file, int number, Severity severity, Medicine.Written written,
        Optional<Medicine.Stopped> ended) {

    /** What happens when the child has it all the same. */
    public enum Severity {
        LIFE_IN_DANGER, STRONG, MILD, NOT_KNOWN
    }

    public Allergy {
        if (number < 1 || number > Medicine.MOST) {
            throw new IllegalArgumentException("allergies count from 1 to " + Medicine.MOST);
        }
    }

    public Allergy ended(Medicine.Stopped how) {
        return new Allergy(file, number, severity, written, Optional.of(how));
    }

    /** Whether the same person wrote the same. */
    boolean isOf(Allergy other) {
        return severity == other.severity && written.by().equals(other.written.by());
    }
}
