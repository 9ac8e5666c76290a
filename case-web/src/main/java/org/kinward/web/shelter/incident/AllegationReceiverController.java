package org.kinward.web.shelter.incident;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.incident.NameReceiver;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator names who receives allegations against the houses of the agency. */
@Controller
class AllegationReceiverController {

    private static final String RECEIVER = "/admin/incidents";

    private final ReceiverReading reading;

    private final NamedReceivers receivers;

    private final NameReceiver name;

    private final Clock clock;

    AllegationReceiverController(ReceiverReading reading, NamedReceivers receivers, NameReceiver name, Clock clock) {
        this.reading = reading;
        this.receivers = receivers;
        this.name = name;
        this.clock = clock;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(RECEIVER)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form", refill.form(ReceiverForm.class, RECEIVER)
                .orElseGet(() -> ReceiverForm.of(receivers.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(RECEIVER)
    ModelAndView name(@ModelAttribute("form") ReceiverForm form, BindingResult result, Actor actor) {
        if (form.person().isEmpty()) {
            result.rejectValue("person", "shelter.receiver.person.missing");
            return page(actor);
        }
        var chosen = new PersonId(RiskPath.id(form.person()));
        if (reading.everybody(actor).stream().noneMatch(one -> one.person().equals(chosen))) {
            throw new NotThere();
        }
        try {
            name.name(new NamedReceivers.Naming(chosen, actor.person(), clock.instant()),
                    form.stamp().shownRevision(), actor);
            return new ModelAndView("redirect:" + RECEIVER);
        } catch (StaleRevision faster) {
            var page = page(actor).addObject("form", form.seen(receivers.current())).addObject("stale", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("shelter/receiver").addObject("history", reading.history(actor))
                .addObject("people", reading.everybody(actor).stream()
                        .map(one -> Option.said(one.person().value().toString(), one.name())).toList());
    }
}
