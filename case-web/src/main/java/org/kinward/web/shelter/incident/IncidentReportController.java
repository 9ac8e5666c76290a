package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.core.shelter.incident.IncidentKind;
import org.kinward.core.shelter.incident.Informed;
import org.kinward.core.shelter.incident.ReportIncident;
import org.kinward.reporting.shelter.InHouse;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;
import org.springframework.http.HttpStatus;
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

    private final NamelessFields fields;

    private final ReportIncident report;

    IncidentReportController(HouseReading houses, ReceiverReading receivers, NamelessFields fields,
            ReportIncident report) {
        this.houses = houses;
        this.receivers = receivers;
        this.fields = fields;
        this.report = report;
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
        var incident = form.read(fields.of(result, "shelter.incident"), full.house(), outside, actor.person());
        if (incident.isEmpty() || !isNameless(full, incident.get(), result, actor)) {
            return page(full, outside);
        }
        try {
            return switch (report.report(incident.get(), actor)) {
                case WRITTEN -> new ModelAndView("redirect:/places/" + place + "/incidents");
                case PASSED_ON -> new ModelAndView("redirect:/incidents?passed=1");
                case NOBODY_OUTSIDE -> refused(result, "picked.to", "inside", page(full, outside));
                case IN_THE_FUTURE -> refused(result, "hour", "future", page(full, outside));
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision otherIncident) {
            var page = page(full, outside).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView refused(BindingResult result, String field, String why, ModelAndView page) {
        result.rejectValue(field, "shelter.incident." + why);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Names of every child in the writer's care are looked for, and those around the first child it is about. */
    private boolean isNameless(HouseReading.Full full, Incident.Reported incident, BindingResult result,
            Actor actor) {
        var about = incident.report().children().stream().map(IntakeId::value).flatMap(
                child -> full.children().stream().filter(one -> one.intake().equals(child))).findFirst()
                .or(() -> full.children().stream().findFirst()).map(InHouse.Line::reference);
        var told = incident.report().what().told();
        return about.map(child -> fields.hold(result, new NamelessFields.About(child, full.house().now()), actor,
                new NamelessFields.Said("said.where", told.where()),
                new NamelessFields.Said("said.words", told.words()),
                new NamelessFields.Said("said.done", told.done()))).orElse(true);
    }

    private static ModelAndView page(HouseReading.Full full, Receivers receivers) {
        List<Option> children = full.children().stream()
                .map(one -> Option.said(one.intake().toString(), HouseReading.called(one))).toList();
        return new ModelAndView("shelter/incident-new").addObject("place", full.house().place().value())
                .addObject("children", children).addObject("kinds", Option.all(IncidentKind.values()))
                .addObject("tellings", Option.all(Informed.values()))
                .addObject("named", receivers.named().map(one -> one.name()).orElse(null))
                .addObject("nobody", receivers.isEmpty()).addObject("receivers", receivers.options());
    }
}
