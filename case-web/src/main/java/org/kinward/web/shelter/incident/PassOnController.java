package org.kinward.web.shelter.incident;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.allegation.Allegations;
import org.kinward.core.shelter.allegation.PassOnAllegation;
import org.kinward.core.shelter.incident.Offered;
import org.kinward.core.shelter.incident.Outsiders;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.access.session.SaidOnce;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An allegation goes to somebody else: from its receiver, or, where it waits, by whoever steps in and reads no word of it. */
@Controller
class PassOnController {

    private static final String PASS = HousePath.INCIDENT + "/pass";

    private final PassReading reading;

    private final PassOnAllegation pass;

    private final IncidentReading incidents;

    private final Around around;

    PassOnController(PassReading reading, PassOnAllegation pass, IncidentReading incidents, Around around) {
        this.incidents = incidents;
        this.reading = reading;
        this.pass = pass;
        this.around = around;
    }

    /** What it says afterwards, and what time it is. */
    @Component
    record Around(SaidOnce said, Clock clock) {
    }

    /** To whom, as chosen, and how often it had been passed on when this person saw it. */
    record PassForm(String to, String seen) {

        PassForm(@Nullable String to, @Nullable String seen) {
            this.to = Fields.orEmpty(to);
            this.seen = Fields.orEmpty(seen);
        }
    }

    /** What stays in the house is passed on to nobody: whoever may read it is led there. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER,
            Role.ADMINISTRATOR}, audit = AuditAction.INCIDENT_VIEWED)
    @GetMapping(PASS)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        if (!reading.isAllegation(id)) {
            incidents.one(id, actor);
            return new ModelAndView("redirect:" + HousePath.incident(id));
        }
        var read = reading.one(id, actor).yours();
        return page(read, actor).addObject("form", refill.form(PassForm.class, HousePath.incident(id) + "/pass")
                .orElseGet(() -> new PassForm(null, "" + read.held().last().number())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = {
            AuditAction.INCIDENT_PASSED_ON, AuditAction.INCIDENT_VIEWED})
    @PostMapping(PASS)
    ModelAndView pass(@PathVariable UUID id, @ModelAttribute("form") PassForm form, BindingResult result,
            Actor actor) {
        var read = reading.one(id, actor);
        if (form.to().isEmpty()) {
            result.rejectValue("to", "shelter.incident.picked.to.missing");
            return page(read.yours(), actor);
        }
        var to = new PersonId(RiskPath.id(form.to()));
        var number = TypedNumber.read(form.seen()).stream().boxed().findFirst().orElseThrow(NotThere::new);
        return switch (pass.pass(new Allegations.Passing(read.held().id(), number + 1, to, actor.person(),
                around.clock().instant()), actor)) {
            case PASSED_ON -> passed(id, to, actor);
            case NOBODY_OUTSIDE -> {
                result.rejectValue("to", "shelter.incident.inside");
                yield refused(HttpStatus.UNPROCESSABLE_CONTENT, page(read, actor));
            }
            case PASSED_BEFORE, CLOSED -> refused(HttpStatus.CONFLICT, page(read, actor).addObject("since", true)
                    .addObject("form", new PassForm(form.to(), "" + read.held().last().number())));
            case NOT_THERE -> throw new NotThere();
        };
    }

    private ModelAndView passed(UUID id, PersonId to, Actor actor) {
        if (to.equals(actor.person())) {
            return new ModelAndView("redirect:" + HousePath.incident(id));
        }
        around.said().say(SaidOnce.What.PASSED_ON);
        return new ModelAndView("redirect:/incidents");
    }

    private static ModelAndView refused(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(PassReading.Read read, Actor actor) {
        Offered offered = pass.offered(read.held(), actor);
        var all = Stream.concat(offered.named().stream(), offered.others().stream()).toList();
        Optional<Outsiders.Outsider> me = all.stream().filter(one -> one.person().equals(actor.person())).findFirst();
        return new ModelAndView("shelter/allegation-pass").addObject("id", read.held().id().value())
                .addObject("house", read.house()).addObject("receiver", read.receiver()).addObject("at", read.since())
                .addObject("mine", read.isOf(actor)).addObject("me", me.map(one -> one.person().value()).orElse(null))
                .addObject("people", IncidentDesk.options(all.stream().filter(one -> !me.equals(Optional.of(one)))
                        .toList()));
    }
}
