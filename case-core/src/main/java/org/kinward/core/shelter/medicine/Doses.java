package org.kinward.core.shelter.medicine;

import java.time.Instant;
import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what came of doses; lines are added, never changed. */
public interface Doses {

    /** Keeps a line; false if its number is taken. */
    boolean write(Dose dose);

    /** Every line about doses of this child that were due since then, the newest first. */
    List<Dose> since(CaseFileId file, Instant moment);

    /** What was said of one dose, the last line first. */
    List<Dose> of(Dose.Which which);
}
