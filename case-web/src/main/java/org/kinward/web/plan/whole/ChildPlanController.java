package org.kinward.web.plan.whole;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.keeping.PutInForce;
import org.kinward.core.plan.keeping.ReviewPlan;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.plan.PlanPress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan of one child at a glance; putting it in force, and beginning a new version. */
@Controller
class ChildPlanController {

    private final PlanWhole reading;

    private final PutInForce force;

    private final ReviewPlan review;

    ChildPlanController(PlanWhole reading, PutInForce force, ReviewPlan review) {
        this.reading = reading;
        this.force = force;
        this.review = review;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(PlanPath.PLAN)
    ModelAndView plan(@PathVariable UUID id, @RequestParam(defaultValue = "") String version, Actor actor) {
        if (version.isEmpty()) {
            return page(id, actor);
        }
        var whole = reading.of(id, TypedNumber.read(version).orElse(0), actor).orElseThrow(NotThere::new);
        return new ModelAndView("plan/plan").addObject("bar", whole.at().bar(actor)).addObject("page",
                PlanPages.of(whole, false)).addObject("now", false);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_MOVED)
    @PostMapping(PlanPath.PLAN + "/force")
    ModelAndView force(@PathVariable UUID id, @ModelAttribute("press") PressForm form, Actor actor) {
        var at = reading.of(id, actor).at();
        return PlanPress.of(() -> force.force(form.seen("force"), at.time(), actor), PlanPath.plan(id),
                problem -> refused(id, problem, actor), () -> page(id, actor));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_MOVED)
    @PostMapping(PlanPath.PLAN + "/version")
    ModelAndView version(@PathVariable UUID id, @ModelAttribute("press") PressForm form, Actor actor) {
        var at = reading.of(id, actor).at();
        return PlanPress.of(() -> review.begin(form.seen("version"), at.time(), actor), PlanPath.plan(id),
                problem -> refused(id, problem, actor), () -> page(id, actor));
    }

    private ModelAndView refused(UUID id, PlanProblem problem, Actor actor) {
        return page(id, actor).addObject("problem", "plan.problem." + problem);
    }

    private ModelAndView page(UUID id, Actor actor) {
        var whole = reading.of(id, actor);
        return new ModelAndView("plan/plan").addObject("bar", whole.at().bar(actor)).addObject("page",
                PlanPages.of(whole, true)).addObject("now", true);
    }
}
