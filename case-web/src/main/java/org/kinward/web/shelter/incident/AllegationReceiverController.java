package org.kinward.web.shelter.incident;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.incident.NameReceiver;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.kinward.core.shelter.incident.Outsiders;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.page.WithStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
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

    private final NamelessFields fields;

    private final Clock clock;

    AllegationReceiverController(ReceiverReading reading, Naming naming, NamelessFields fields, Clock clock) {
        this.fields = fields;
        this.reading = reading;
        this.receivers = naming.receivers();
        this.name = naming.name();
        this.clock = clock;
    }

    /** Who is named, and how. */
    @Component
    record Naming(NamedReceivers receivers, NameReceiver name) {
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
        var everybody = reading.everybody(actor).stream().map(Outsiders.Outsider::person).toList();
        if (!everybody.containsAll(form.people())) {
            throw new NotThere();
        }
        var unseen = form.unseen(fields.of(result, "shelter.receiver"));
        if (unseen.isEmpty()) {
            return page(actor);
        }
        var chosen = form.people().getFirst();
        try {
            name.name(new NamedReceivers.Naming(chosen, unseen.get(), actor.person(), clock.instant()),
                    form.stamp().shownRevision(), actor);
            return new ModelAndView("redirect:" + RECEIVER + "?done");
        } catch (StaleRevision faster) {
            return WithStatus.status(page(actor).addObject("form", form.seen(receivers.current()))
                    .addObject("stale", reading.stands()), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("shelter/receiver").addObject("history", reading.history(actor))
                .addObject("people", IncidentDesk.options(reading.everybody(actor)));
    }
}
