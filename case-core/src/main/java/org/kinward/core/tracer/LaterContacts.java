package org.kinward.core.tracer;

import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps until when and how somebody may come back. */
public interface LaterContacts {

    /** What holds; empty before anybody wrote it. */
    Optional<LaterContact> of(CaseFileId file);

    /**
     * Keeps a line beside those that stand there.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote since the number it carries
     */
    void add(LaterContact line);
}
