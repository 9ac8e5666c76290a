package org.kinward.core.aftercare;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what comes after eighteen for each young person, for ever. */
public interface Aftercares {

    /** How it stands; empty before anybody planned. */
    Optional<Aftercare> of(CaseFileId file);

    /** Every line, the newest first. */
    List<Aftercare> history(CaseFileId file);

    /**
     * Keeps a line beside those that stand there.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote since the number it carries
     */
    void add(Aftercare line);
}
