package org.kinward.core.followup.plan;

import org.kinward.core.saving.Revision;

/** Whether a child is followed up: by a plan, or not any more by a decision. */
public sealed interface FollowUp {

    Plan plan();

    /** How many plans there were. */
    default Revision revision() {
        return plan().number();
    }

    /** The child is followed up. */
    record Running(Plan plan) implements FollowUp {
    }

    /** Somebody decided that it is over; a new plan begins it again. */
    record Over(Plan plan, PlanEnd end) implements FollowUp {
    }
}
