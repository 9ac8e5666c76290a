package org.kinward.core.plan.goal;

import org.kinward.core.needs.NeedArea;
import org.kinward.core.risk.factor.FactorId;

/** Where a goal comes from (issue 4 section 5). */
public sealed interface GoalFrom {

    /** From what the child needs. */
    record Need(NeedArea area) implements GoalFrom {
    }

    /** From what opened the door. */
    record Door(FactorId factor) implements GoalFrom {
    }

    /** From what the child wishes and nobody had found (FIELD F19). */
    record Wish() implements GoalFrom {
    }
}
