package org.kinward.core.shelter.medicine;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps which medicines children take, for ever, without their names. */
public interface Medicines {

    /** Keeps a new one; false if its number is taken. */
    boolean add(Medicine medicine);

    /** Every medicine of this child, the newest first. */
    List<Medicine> of(CaseFileId file);

    /** Keeps that it was stopped; false if it was before. */
    boolean stop(Medicine stopped);
}
