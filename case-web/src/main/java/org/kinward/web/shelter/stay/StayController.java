package org.kinward.web.shelter.stay;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.web.access.Allowed;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.incident.IncidentReading;
import org.kinward.web.shelter.medicine.HouseMedicineReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The stay of one child at a glance, and every one before. */
@Controller
class StayController {

    private final StayReading reading;

    private final IncidentReading incidents;

    private final HouseMedicineReading sheets;

    StayController(StayReading reading, IncidentReading incidents, HouseMedicineReading sheets) {
        this.sheets = sheets;
        this.reading = reading;
        this.incidents = incidents;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(HousePath.STAY)
    ModelAndView stay(@PathVariable UUID id, Actor actor) {
        var read = reading.read(id, actor);
        var page = new ModelAndView("shelter/stay").addObject("bar", read.bar(actor)).addObject("leads", read.leads())
                .addObject("lead", actor.isLead(read.head().ids().intake(), read.head().care().worker()))
                .addObject("intake", read.head().ids().intake()).addObject("history", StayWords.history(read))
                .addObject("allergies", sheets.worst(id))
                .addObject("incidents", incidents.about(read.head().ids().intake()));
        read.here().ifPresent(here -> page.addObject("now", StayWords.now(here, read, reading.lastReview(read))));
        read.stays().stream().findFirst().filter(Stay.Left.class::isInstance).map(Stay.Left.class::cast)
                .filter(left -> left.departure().how() == Stay.Way.HANDED_OVER)
                .ifPresent(left -> page.addObject("receipt", left.id().value()));
        reading.calledFor(read, actor).ifPresent(stay -> page.addObject("confirm", stay.value()));
        return page.addObject("here", read.here().isPresent()).addObject("never", read.stays().isEmpty());
    }
}
