package org.kinward.core.plan.keeping;

import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanId;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Which version of a plan, as it was seen, and the key of the form. */
public record Seen(PlanId id, Revision revision, OnceKey stamp) {

    boolean isStill(Plan plan) {
        return plan.revision().equals(revision);
    }

    /**
     * The plan, for whoever saw it as it is.
     *
     * @throws StaleRevision
     *             if somebody moved it since
     */
    Plan inTime(Plan plan) {
        if (!isStill(plan)) {
            throw new StaleRevision();
        }
        return plan;
    }
}
