package org.kinward.web.plan.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepLine;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.plan.keeping.MoveStep;
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

/** What came of a step: done, not done and why, dropped and why, or to be done by another day. */
@Controller
class MovedController {

    private static final String MOVED = PlanPath.PLAN + "/moved";

    private final GoalReading reading;

    private final NamelessFields fields;

    private final MoveStep move;

    MovedController(GoalReading reading, NamelessFields fields, MoveStep move) {
        this.reading = reading;
        this.fields = fields;
        this.move = move;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(MOVED)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String step, Actor actor,
            Refill refill) {
        var at = reading.at(id, actor);
        if (step.isEmpty()) {
            return new ModelAndView("redirect:" + PlanPath.plan(id));
        }
        var found = reading.step(at, new MovedForm(step, null, null, null, null).id());
        return page(at, found, actor).addObject("form", refill.form(MovedForm.class, PlanPath.plan(id, "moved"))
                .orElseGet(() -> MovedForm.of(found)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_STEP_MOVED)
    @PostMapping(MOVED)
    ModelAndView move(@PathVariable UUID id, @ModelAttribute("form") MovedForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var step = reading.step(at, form.id());
        var line = form.read(fields.of(result, "plan.moved"), step, at, actor.person());
        if (line.isEmpty() || !fields.hold(result, at.at(), actor,
                new NamelessFields.Said("why", line.get().why()))) {
            return page(at, step, actor);
        }
        return PlanPress.of(() -> move.move(form.seen(line.get()), line.get(), at.time(), actor), PlanPath.plan(id),
                problem -> PlanPress.said(result, problem == PlanProblem.DAY_IS_PAST ? "due" : "state", problem,
                        page(at, step, actor)),
                () -> stale(at, form, actor));
    }

    private ModelAndView stale(PlanCase at, MovedForm form, Actor actor) {
        var now = reading.step(at, form.id());
        return page(at, now, actor).addObject("form", form.seen(now));
    }

    private static ModelAndView page(PlanCase at, Step step, Actor actor) {
        return new ModelAndView("plan/moved").addObject("bar", at.bar(actor)).addObject("facts", facts(at, step))
                .addObject("states", step.state().next().stream().map(Option::of).toList())
                .addObject("again", step.state().mayBecome(StepState.TO_DO));
    }

    private static List<SummaryRow> facts(PlanCase at, Step step) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("plan.step.what", Words.said(step.words().words())));
        rows.add(SummaryRow.of("plan.step.who", Words.of(step.who())));
        rows.add(SummaryRow.of("plan.step.due", Words.said(at.written(step.due().day()))));
        for (StepLine line : step.lines()) {
            rows.add(line.why().isEmpty() ? SummaryRow.of("plan.step.stood", Words.of(line.state()))
                    : SummaryRow.of("plan.step.stood", Words.of(line.state()), Words.said(line.why())));
        }
        return rows;
    }
}
