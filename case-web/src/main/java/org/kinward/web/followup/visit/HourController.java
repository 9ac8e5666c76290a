package org.kinward.web.followup.visit;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.contact.PlanHour;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** On which day and at which hour somebody goes to see a child: for the list of that day. */
@Controller
class HourController {

    private static final String HOUR = FollowUpPath.FOLLOW_UP + "/hour";

    private final FollowUpReading reading;
    private final NamelessFields fields;
    private final PlanHour plan;

    HourController(FollowUpReading reading, NamelessFields fields, PlanHour plan) {
        this.reading = reading;
        this.fields = fields;
        this.plan = plan;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(HOUR)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String contact, Actor actor,
            Refill refill) {
        if (contact.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        var one = reading.contact(id, RiskPath.id(contact), actor);
        if (one.ended().isPresent()) {
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        return ContactPage.of("followup/hour", one, actor).addObject("form",
                refill.form(HourForm.class, FollowUpPath.of(id, "hour"))
                        .orElseGet(() -> new HourForm(contact, one.at().typedToday(), null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_PLANNED)
    @PostMapping(HOUR)
    ModelAndView plan(@PathVariable UUID id, @ModelAttribute("form") HourForm form, BindingResult result,
            Actor actor) {
        var one = reading.contact(id, RiskPath.id(form.contact()), actor);
        var said = form.read(fields.of(result, "followup.hour"), one.contact().id(), one.at().written(actor));
        if (said.isEmpty()) {
            return ContactPage.of("followup/hour", one, actor);
        }
        return switch (plan.plan(said.get(), actor, one.at().by(actor))) {
            case PLANNED, ENDED_BEFORE -> new ModelAndView("redirect:" + FollowUpPath.of(id));
            case PAST -> {
                result.rejectValue("on", "followup.hour.on.past");
                yield ContactPage.of("followup/hour", one, actor);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }
}
