package org.kinward.web.risk.danger;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.action.Doer;
import org.kinward.core.risk.action.PlanSafetyAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Planning what is done so that a child is safe: what, by whom, by when. */
@Controller
class ActionController {

    private static final String ACTION = RiskPath.DANGER + "/action";

    private final DangerReading reading;

    private final NamelessFields fields;

    private final PlanSafetyAction plan;

    ActionController(DangerReading reading, NamelessFields fields, PlanSafetyAction plan) {
        this.reading = reading;
        this.fields = fields;
        this.plan = plan;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_VIEWED)
    @GetMapping(ACTION)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var at = reading.at(id, actor);
        return page(at, actor).addObject("form", refill.form(ActionForm.class, RiskPath.danger(id, "action"))
                .orElseGet(() -> ActionForm.begin(at)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.SAFETY_PLANNED)
    @PostMapping(ACTION)
    ModelAndView plan(@PathVariable UUID id, @ModelAttribute("form") ActionForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var action = form.read(fields.of(result, "risk.action"), at, actor.person());
        if (action.isEmpty() || !fields.hold(result, at, actor,
                new NamelessFields.Said("words", action.get().planned().words()))) {
            return page(at, actor);
        }
        try {
            return switch (plan.plan(action.get(), actor)) {
                case PLANNED -> new ModelAndView("redirect:" + RiskPath.danger(id));
                case TOO_LATE -> {
                    result.rejectValue("on", "risk.action.past");
                    yield page(at, actor);
                }
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision otherWish) {
            return again(page(at, actor), form);
        }
    }

    private static ModelAndView again(ModelAndView page, ActionForm form) {
        page.addObject("form", form.anew()).addObject("again", true).setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(RiskCase at, Actor actor) {
        return new ModelAndView("risk/action").addObject("bar", at.bar(actor)).addObject("doers",
                Option.all(Doer.values()));
    }
}
