package org.kinward.web.later.suspect;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.later.suspect.DecideToSend;
import org.kinward.core.later.suspect.SendDecision.ChildKnows;
import org.kinward.core.later.suspect.SendDecision.SendGround;
import org.kinward.core.later.suspect.SendDecision.SendTo;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
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

/** The lead worker decides that a service of the State is told about suspected persons. */
@Controller
class SendController {

    private static final String SEND = SuspectController.SUSPECTS + "/send";

    private final SuspectReading reading;

    private final DecideToSend decide;

    private final NamelessFields fields;

    SendController(SuspectReading reading, DecideToSend decide, NamelessFields fields) {
        this.reading = reading;
        this.decide = decide;
        this.fields = fields;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(SEND)
    ModelAndView ask(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.atLead(id, actor), actor).addObject("form",
                refill.form(SendForm.class, "/c/" + id + "/suspects/send").orElseGet(SendForm::fresh));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER},
            audit = {AuditAction.RECORD_VIEWED, AuditAction.SUSPECTS_SENT})
    @PostMapping(SEND)
    ModelAndView decide(@PathVariable UUID id, @ModelAttribute("form") SendForm form, BindingResult wrong,
            Actor actor) {
        var at = reading.atLead(id, actor);
        var about = new NamelessFields.About(at.head().reference(), at.said().now());
        var decision = form.read(fields.of(wrong, "later.send"), at.intake(), actor.person(), at.said().now());
        if (decision.isEmpty() || !fields.hold(wrong, about, actor, new NamelessFields.Said("why", form.why()))) {
            return page(at, actor);
        }
        try {
            return switch (decide.decide(form.stamp().idempotencyKey(), decision.get(), actor)) {
                case DECIDED -> new ModelAndView("redirect:/c/" + id + "/suspects");
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision typedOver) {
            var page = page(at, actor).addObject("form", form.again()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView page(SuspectReading.Case at, Actor actor) {
        return new ModelAndView("later/send").addObject("bar", CaseBar.of(at.head(), actor, "days"))
                .addObject("services", Option.all(SendTo.values()))
                .addObject("grounds", Option.all(SendGround.values()))
                .addObject("knows", Option.all(ChildKnows.values()));
    }
}
