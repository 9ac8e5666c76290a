package org.kinward.core.plan.keeping;

import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.Plans;
import org.kinward.core.plan.goal.Goals;
import org.kinward.core.plan.talk.Talks;

/** Versions, goals and talks of plans, side by side. */
public record PlanBook(Plans plans, Goals goals, Talks talks) {

    /** The version that is on the way, if there is one. */
    Optional<Plan> onTheWay(CaseFileId file) {
        return plans.of(file).stream().filter(plan -> plan.state().isOnTheWay()).findFirst();
    }

    /** The version that holds, if there is one. */
    Optional<Plan> inForce(CaseFileId file) {
        return plans.of(file).stream().filter(plan -> plan.state() == PlanState.IN_FORCE).findFirst();
    }
}
