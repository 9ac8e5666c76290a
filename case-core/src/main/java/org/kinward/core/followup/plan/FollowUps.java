package org.kinward.core.followup.plan;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps by what children are followed up, for ever. */
public interface FollowUps {

    /** The newest plan and whether it ended; empty before anybody planned. */
    Optional<FollowUp> of(CaseFileId file);

    /** Every plan, the newest first, 100 at most. */
    List<FollowUp> all(CaseFileId file);

    /**
     * Keeps a plan beside those that stand there.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody planned since the number it carries
     */
    void add(Plan plan);

    /** Keeps the decision; false if somebody decided before. */
    boolean end(PlanEnd end);
}
