package org.kinward.web.plan.goal;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.keeping.WritePlan;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.plan.PlanPress;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing one step more of a goal. */
@Controller
class StepController {

    private static final String STEP = PlanPath.PLAN + "/step";

    private final GoalReading reading;

    private final NamelessFields fields;

    private final WritePlan write;

    StepController(GoalReading reading, NamelessFields fields, WritePlan write) {
        this.reading = reading;
        this.fields = fields;
        this.write = write;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(STEP)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String goal, Actor actor,
            Refill refill) {
        var at = reading.at(id, actor);
        if (goal.isEmpty()) {
            return new ModelAndView("redirect:" + PlanPath.plan(id));
        }
        var form = refill.form(StepForm.class, PlanPath.plan(id, "step")).orElseGet(() -> StepForm.begin(goal));
        return page(at, reading.goal(at, form.id()), actor).addObject("form", form);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_CHANGED)
    @PostMapping(STEP)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var goal = reading.goal(at, form.id());
        var step = form.read(fields.of(result, "plan.goal"), at);
        if (step.isEmpty() || !fields.hold(result, at.at(), actor,
                new NamelessFields.Said("step.words", step.get().words().words()),
                new NamelessFields.Said("step.forChild", step.get().words().forChild()))) {
            return page(at, goal, actor);
        }
        return PlanPress.of(() -> write.step(goal.id(), step.get(), at.time(), actor), PlanPath.plan(id),
                problem -> PlanPress.said(result, problem == PlanProblem.DAY_IS_PAST ? "step.due" : "step.words",
                        problem, page(at, goal, actor)),
                () -> page(at, goal, actor).addObject("form", form.anew()));
    }

    private static ModelAndView page(PlanCase at, Goal goal, Actor actor) {
        return new ModelAndView("plan/step").addObject("bar", at.bar(actor))
                .addObject("facts", List.of(SummaryRow.of("plan.goal.what", Words.said(goal.words().words()))))
                .addObject("doers", Option.all(StepBy.values()));
    }
}
