package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.incident.Offered;
import org.kinward.reporting.shelter.InHouse;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down what happened; whoever is on shift can do it at any hour. */
@Controller
class IncidentReportController {

    private static final String NEW = HousePath.PLACE + "/incidents/new";

    private final HouseReading houses;

    private final ReceiverReading receivers;

    private final IncidentDesk desk;

    IncidentReportController(HouseReading houses, ReceiverReading receivers, IncidentDesk desk) {
        this.houses = houses;
        this.receivers = receivers;
        this.desk = desk;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(@PathVariable UUID place, Actor actor, Refill refill) {
        var full = houses.full(place, actor);
        return page(full, receivers.of(full.house().place(), actor)).addObject("form",
                refill.form(IncidentForm.class, "/places/" + place + "/incidents/new")
                        .orElseGet(() -> IncidentForm.begin(full.house())));
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.INCIDENT_WRITTEN,
            AuditAction.HOUSE_VIEWED})
    @PostMapping(NEW)
    ModelAndView write(@PathVariable UUID place, @ModelAttribute("form") IncidentForm form, BindingResult result,
            Actor actor) {
        var full = houses.full(place, actor);
        var outside = receivers.of(full.house().place(), actor);
        return desk.write(new IncidentDesk.Typed(form, result, full.house(), outside, about(form, full)),
                () -> page(full, outside), actor);
    }

    /** The first child that it is about; any other of the house where it is about none. */
    private static Optional<ReferenceNumber> about(IncidentForm form, HouseReading.Full full) {
        return full.children().stream().filter(one -> form.picked().children().contains(one.intake().toString()))
                .findFirst().or(() -> full.children().stream().findFirst()).map(InHouse.Line::reference);
    }

    private static ModelAndView page(HouseReading.Full full, Offered outside) {
        List<Option> children = full.children().stream()
                .map(one -> Option.said(one.intake().toString(), HouseReading.called(one))).toList();
        return IncidentDesk.page(children, outside)
                .addObject("back", HousePath.house(full.house().place(), "incidents"))
                .addObject("action", HousePath.house(full.house().place(), "incidents/new"));
    }
}
