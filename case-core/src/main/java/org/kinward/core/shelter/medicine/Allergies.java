package org.kinward.core.shelter.medicine;

import java.util.List;
import java.util.Map;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.reference.ReferenceNumber;

/** Keeps that children must not have something, without saying what. */
public interface Allergies {

    /** Keeps a new one; false if its number is taken. */
    boolean add(Allergy allergy);

    /** Every allergy of the child of this file, in whichever of its files it was written down, the newest first. */
    List<Allergy> of(CaseFileId file);

    /** Under which number the vault keeps what each of them is, by the file in which it was written down. */
    Map<CaseFileId, ReferenceNumber> numbers(CaseFileId file);

    /** Keeps that it does not hold; false if that was said before. */
    boolean end(Allergy ended);
}
