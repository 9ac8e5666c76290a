package org.kinward.web.followup.visit;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.contact.NotDone;
import org.kinward.core.followup.contact.SayNotDone;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A contact was not done: why, and when it is tried again. */
@Controller
class MissedController {

    private static final String MISSED = FollowUpPath.FOLLOW_UP + "/missed";

    private final FollowUpReading reading;
    private final NamelessFields fields;
    private final SayNotDone notDone;

    MissedController(FollowUpReading reading, NamelessFields fields, SayNotDone notDone) {
        this.reading = reading;
        this.fields = fields;
        this.notDone = notDone;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(MISSED)
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
        return page(one, actor).addObject("form", refill.form(MissedForm.class, FollowUpPath.of(id, "missed"))
                .orElseGet(() -> new MissedForm(contact, null, null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONTACT_NOT_DONE)
    @PostMapping(MISSED)
    ModelAndView say(@PathVariable UUID id, @ModelAttribute("form") MissedForm form, BindingResult result,
            Actor actor) {
        var one = reading.contact(id, RiskPath.id(form.contact()), actor);
        var said = form.read(fields.of(result, "followup.missed"), one.contact(), one.at().written(actor));
        if (said.isEmpty() || !fields.hold(result, one.at().at(), actor,
                new NamelessFields.Said("words", said.get().end().words()))) {
            return page(one, actor);
        }
        return switch (notDone.say(said.get().end(), said.get().again(), actor, one.at().by(actor))) {
            case KEPT -> new ModelAndView("redirect:" + FollowUpPath.of(id));
            case ENDED_BEFORE -> before(reading.contact(id, RiskPath.id(form.contact()), actor), actor);
            case NO_SUCH_DAY -> {
                result.rejectValue("again", "followup.missed.again.wrong");
                yield page(one, actor);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView before(FollowUpReading.At one, Actor actor) {
        var page = page(one, actor).addObject("stands", ContactPage.stands(one.ended().orElseThrow(), one.at()));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(FollowUpReading.At one, Actor actor) {
        return ContactPage.of("followup/missed", one, actor).addObject("reasons", Option.all(NotDone.values()));
    }
}
