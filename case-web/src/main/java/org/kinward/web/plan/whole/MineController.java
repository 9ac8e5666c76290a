package org.kinward.web.plan.whole;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.goal.ChildsCopy;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.web.access.Allowed;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The child's own copy: large words, no number, no name, nothing that would harm the child if somebody found it. */
@Controller
class MineController {

    private final PlanWhole reading;

    MineController(PlanWhole reading) {
        this.reading = reading;
    }

    /** A goal in the words of the child, with the steps that are written for it. */
    record Mine(String goal, List<MyStep> steps) {
    }

    /** A step in the words of the child, and who does it. */
    record MyStep(String words, Words who, boolean done) {
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    @GetMapping(PlanPath.PLAN + "/mine")
    ModelAndView mine(@PathVariable UUID id, Actor actor) {
        var whole = reading.printed(id, actor);
        var goals = whole.first().map(PlanWhole.Version::goals).orElse(List.of()).stream()
                .filter(goal -> goal.counts() && !goal.words().forChild().isEmpty()).map(MineController::mine)
                .toList();
        return new ModelAndView("plan/mine").addObject("file", id).addObject("goals", goals)
                .addObject("callWord", whole.at().at().head().callWord().orElse(null))
                .addObject("promises", whole.beside().promises().stream()
                        .filter(one -> one.state() == PromiseState.OPEN && !ChildsCopy.holdsDanger(one.words()))
                        .map(Promise::words).toList());
    }

    private static Mine mine(Goal goal) {
        return new Mine(goal.words().forChild(), goal.steps().stream()
                .filter(step -> step.state() != StepState.DROPPED && !step.words().forChild().isEmpty())
                .map(MineController::step).toList());
    }

    private static MyStep step(Step step) {
        return new MyStep(step.words().forChild(),
                Words.keyed("plan.mine.stepBy." + step.who()),
                step.state() == StepState.DONE);
    }
}
