package org.kinward.web.plan.goal;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.keeping.PlanBook;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanReading;
import org.springframework.stereotype.Component;

/** Reads one goal or one step of this child's plan; what is of another child is not there. */
@Component
class GoalReading {

    private final PlanReading cases;

    private final PlanBook book;

    GoalReading(PlanReading cases, PlanBook book) {
        this.cases = cases;
        this.book = book;
    }

    @Transactional
    public PlanCase at(UUID file, Actor actor) {
        return cases.at(file, actor);
    }

    @Transactional
    public Goal goal(PlanCase at, GoalId id) {
        return book.goals().find(id).filter(goal -> isOf(goal, at)).orElseThrow(NotThere::new);
    }

    @Transactional
    public Step step(PlanCase at, StepId id) {
        return book.goals().with(id).filter(goal -> isOf(goal, at)).stream().flatMap(goal -> goal.steps().stream())
                .filter(step -> step.id().equals(id)).findFirst().orElseThrow(NotThere::new);
    }

    private boolean isOf(Goal goal, PlanCase at) {
        return book.plans().find(goal.plan()).filter(plan -> plan.file().equals(at.file())).isPresent();
    }
}
