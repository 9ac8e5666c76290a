package org.kinward.core.risk.danger;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps every look at the danger a child is in, for ever. */
public interface Assessments {

    /**
     * Keeps a look beside those that stand there.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody looked since the number it carries
     */
    void add(Assessment.Judged judged);

    /** Keeps that the level was kept or changed; false if somebody has said so before. */
    boolean settle(Assessment.Settled settled);

    Optional<Assessment> find(AssessmentId id);

    /** Every look at this child, the newest first. */
    List<Assessment> of(CaseFileId file);
}
