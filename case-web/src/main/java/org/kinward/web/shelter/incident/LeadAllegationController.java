package org.kinward.web.shelter.incident;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.incident.Offered;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Component;
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

    private final Reading reading;

    private final ReceiverReading receivers;

    private final IncidentDesk desk;

    LeadAllegationController(Reading reading, ReceiverReading receivers, IncidentDesk desk) {
        this.reading = reading;
        this.receivers = receivers;
        this.desk = desk;
    }

    /** Reads the child who says something against its house; the trail says what it says of every look at a stay. */
    @Component
    static class Reading {

        private final CaseReading cases;

        private final AgencyZones zones;

        private final Clock clock;

        Reading(CaseReading cases, AgencyZones zones, Clock clock) {
            this.cases = cases;
            this.zones = zones;
            this.clock = clock;
        }

        /** The child, and the house where it lives. */
        record Read(CaseHead head, House house) {
        }

        /** For who leads the case or covers it: a manager of the house is none. */
        @Transactional
        public Read read(UUID file, Actor actor) {
            var head = cases.headForLeadOrShift(file, AuditAction.STAY_VIEWED, actor);
            return Optional.of(head).filter(one -> actor.isLead(one.ids().intake(), one.care().worker()))
                    .map(one -> new Read(one, house(one, actor))).orElseThrow(NotThere::new);
        }

        private House house(CaseHead head, Actor actor) {
            return new House(head.care().place(), head.care().placeName().orElse(""), zones.zone(actor.agency()),
                    clock.instant());
        }
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
