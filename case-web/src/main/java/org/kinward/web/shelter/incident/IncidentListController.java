package org.kinward.web.shelter.incident;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.session.SaidOnce;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What happened in a house, and what was passed on to or by somebody. */
@Controller
class IncidentListController {

    private final IncidentReading reading;

    private final HouseReading houses;

    private final SaidOnce said;

    IncidentListController(IncidentReading reading, HouseReading houses, SaidOnce said) {
        this.said = said;
        this.reading = reading;
        this.houses = houses;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.HOUSE_VIEWED,
            AuditAction.INCIDENT_VIEWED})
    @GetMapping(HousePath.PLACE + "/incidents")
    ModelAndView house(@PathVariable UUID place, Actor actor) {
        var house = houses.door(place, actor);
        return new ModelAndView("shelter/incidents").addObject("name", house.name()).addObject("place", place)
                .addObject("cards", IncidentWords.cards(reading.at(house.place())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER,
            Role.ADMINISTRATOR}, audit = AuditAction.INCIDENT_VIEWED)
    @GetMapping("/incidents")
    ModelAndView passedOn() {
        return new ModelAndView("shelter/incidents-passed").addObject("passed", said.says(SaidOnce.What.PASSED_ON))
                .addObject("cards", IncidentWords.cards(reading.passedOn()));
    }
}
