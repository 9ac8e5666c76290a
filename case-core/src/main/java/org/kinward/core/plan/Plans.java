package org.kinward.core.plan;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps every version of the plans, for ever. */
public interface Plans {

    /**
     * Keeps a new version with its first entry.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the child has this version already
     */
    void add(Plan draft);

    /**
     * Keeps one entry more.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since
     */
    void move(Plan seen, PlanLine line);

    Optional<Plan> find(PlanId id);

    /** Every version of this child, the newest first. */
    List<Plan> of(CaseFileId file);
}
