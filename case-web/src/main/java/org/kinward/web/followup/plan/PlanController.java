package org.kinward.web.followup.plan;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.plan.PlanFollowUp;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Planning how a child is followed up, by where it lives now. */
@Controller
class PlanController {

    private static final String PLAN = FollowUpPath.FOLLOW_UP + "/plan";

    private final WholeReading reading;
    private final NamelessFields fields;
    private final PlanFollowUp plan;

    PlanController(WholeReading reading, NamelessFields fields, PlanFollowUp plan) {
        this.reading = reading;
        this.fields = fields;
        this.plan = plan;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(PLAN)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var whole = reading.whole(id, actor);
        return page(whole, actor).addObject("form", refill.form(PlanForm.class, FollowUpPath.of(id, "plan"))
                .orElseGet(() -> PlanForm.of(whole)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_PLANNED)
    @PostMapping(PLAN)
    ModelAndView plan(@PathVariable UUID id, @ModelAttribute("form") PlanForm form, BindingResult result,
            Actor actor) {
        var whole = reading.whole(id, actor);
        var wish = form.read(fields.of(result, "followup.plan"), whole.at());
        if (wish.isEmpty()) {
            return page(whole, actor);
        }
        try {
            return switch (plan.plan(wish.get(), actor, whole.at().by(actor))) {
                case PLANNED -> new ModelAndView("redirect:" + FollowUpPath.of(id));
                case TOO_FAR -> {
                    result.rejectValue("start", "followup.plan.start.too-far");
                    yield page(whole, actor);
                }
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(id, form, actor);
        }
    }

    private ModelAndView stale(UUID id, PlanForm form, Actor actor) {
        var now = reading.whole(id, actor);
        var page = page(now, actor).addObject("form", form.seen(now.seen())).addObject("stale", PlanWords.rows(now));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(WholeReading.Whole whole, Actor actor) {
        return new ModelAndView("followup/plan").addObject("bar", whole.at().bar(actor)).addObject("solutions",
                Option.all(Solution.values()).stream()
                        .map(one -> one.withHint("followup.solution." + one.value() + ".hint")).toList());
    }
}
