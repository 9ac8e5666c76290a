package org.kinward.core.shelter.medicine;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps that children must not have something, without saying what. */
public interface Allergies {

    /** Keeps a new one; false if its number is taken. */
    boolean add(Allergy allergy);

    /** Every allergy of this child, the newest first. */
    List<Allergy> of(CaseFileId file);

    /** Keeps that it does not hold; false if that was said before. */
    boolean end(Allergy ended);
}
