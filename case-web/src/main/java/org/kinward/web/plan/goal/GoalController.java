package org.kinward.web.plan.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.OpenNeed;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.keeping.WritePlan;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanGrounds;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.plan.PlanPress;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing a goal with its first step: where it comes from, what is to be reached, who begins. */
@Controller
class GoalController {

    private static final String GOAL = PlanPath.PLAN + "/goal";

    private final PlanGrounds grounds;

    private final NamelessFields fields;

    private final WritePlan write;

    GoalController(PlanGrounds grounds, NamelessFields fields, WritePlan write) {
        this.grounds = grounds;
        this.fields = fields;
        this.write = write;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(GOAL)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String from, Actor actor,
            Refill refill) {
        return page(grounds.of(id, actor), actor).addObject("form",
                refill.form(GoalForm.class, PlanPath.plan(id, "goal")).orElseGet(() -> GoalForm.begin(from)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_CHANGED)
    @PostMapping(GOAL)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") GoalForm form, BindingResult result,
            Actor actor) {
        var found = grounds.of(id, actor);
        var at = found.at();
        var goal = form.read(fields.of(result, "plan.goal"), at);
        if (goal.isEmpty() || !hold(result, at, actor, goal.get())) {
            return page(found, actor);
        }
        return PlanPress.of(() -> write.goal(goal.get(), at.time(), actor), PlanPath.plan(id),
                problem -> PlanPress.said(result, field(problem), problem, page(found, actor)),
                () -> page(grounds.of(id, actor), actor).addObject("form", form.anew()));
    }

    private boolean hold(BindingResult result, PlanCase at, Actor actor, WritePlan.NewGoal goal) {
        var step = goal.first().words();
        return fields.hold(result, at.at(), actor, new NamelessFields.Said("words", goal.words().words()),
                new NamelessFields.Said("forChild", goal.words().forChild()),
                new NamelessFields.Said("step.words", step.words()),
                new NamelessFields.Said("step.forChild", step.forChild()));
    }

    private static String field(PlanProblem problem) {
        return switch (problem) {
            case DAY_IS_PAST -> "step.due";
            case SCHOOL_FIRST, NOT_READY_FOR_WORK -> "kind";
            case NOT_THIS_CHILD -> "from";
            default -> "words";
        };
    }

    private static ModelAndView page(PlanGrounds.Grounds found, Actor actor) {
        return new ModelAndView("plan/goal").addObject("bar", found.at().bar(actor)).addObject("grounds", from(found))
                .addObject("kinds", Option.all(GoalKind.values())).addObject("doers", Option.all(StepBy.values()));
    }

    /** What was found first, then the other areas, what opened the door, and a wish. */
    private static List<Option> from(PlanGrounds.Grounds found) {
        var open = found.needs().stream().map(OpenNeed::area).toList();
        var parts = new ArrayList<Option>();
        part(parts, "plan.goal.from.found", areas(open));
        part(parts, "plan.goal.from.doors", found.doors().stream()
                .map(door -> Option.said(GoalForm.DOOR + door.id().value(), door.text())).toList());
        part(parts, "plan.goal.from.others",
                areas(Arrays.stream(NeedArea.values()).filter(area -> !open.contains(area)).toList()));
        part(parts, "plan.goal.from.wish", List.of(Option.keyed(GoalForm.WISH, "plan.from.wish")));
        return parts;
    }

    private static void part(List<Option> parts, String key, List<Option> lines) {
        if (!lines.isEmpty()) {
            parts.add(Option.part(key, lines));
        }
    }

    private static List<Option> areas(List<NeedArea> areas) {
        return areas.stream().map(area -> Option.keyed(GoalForm.NEED + area, Option.termKey(area))).toList();
    }
}
