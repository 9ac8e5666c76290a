package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.incident.Offered;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lead worker of a child writes down what the child says against the people of the house where it lives. */
@Controller
class LeadAllegationController {

    private static final String ALLEGATION = CasePath.CASE + "/allegation";

    private final LeadAllegationReading reading;

    private final ReceiverReading receivers;

    private final IncidentDesk desk;

    LeadAllegationController(LeadAllegationReading reading, ReceiverReading receivers, IncidentDesk desk) {
        this.reading = reading;
        this.receivers = receivers;
        this.desk = desk;
    }

    @Allowed(roles = Role.SOCIAL_WORKER, audit = AuditAction.STAY_VIEWED)
    @GetMapping(ALLEGATION)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.read(id, actor);
        return page(read.head(), receivers.of(read.house().place(), actor)).addObject("form",
                refill.form(IncidentForm.class, path(id)).orElseGet(() -> IncidentForm.begin(read.house())));
    }

    @Allowed(roles = Role.SOCIAL_WORKER, audit = {AuditAction.INCIDENT_WRITTEN, AuditAction.STAY_VIEWED})
    @PostMapping(ALLEGATION)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") IncidentForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(id, actor);
        var head = read.head();
        var outside = receivers.of(read.house().place(), actor);
        return desk.write(new IncidentDesk.Typed(form.saidOf(head.ids().intake()), result, read.house(), outside,
                Optional.of(head.reference())), () -> page(head, outside), actor);
    }

    private static String path(UUID file) {
        return "/c/" + file + "/allegation";
    }

    private static ModelAndView page(CaseHead head, Offered outside) {
        return IncidentDesk.page(List.of(), outside).addObject("kinds", List.of())
                .addObject("back", HousePath.stay(head.ids().file())).addObject("action", path(head.ids().file()));
    }
}
