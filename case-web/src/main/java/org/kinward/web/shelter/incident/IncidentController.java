package org.kinward.web.shelter.incident;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.incident.AnswerIncident;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.core.shelter.incident.IncidentEnd;
import org.kinward.reporting.shelter.HouseIncidents;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One incident: what happened, and what whoever answers for it says. */
@Controller
class IncidentController {

    private final IncidentReading reading;

    private final NamelessFields fields;

    private final AnswerIncident answer;

    IncidentController(IncidentReading reading, NamelessFields fields, AnswerIncident answer) {
        this.reading = reading;
        this.fields = fields;
        this.answer = answer;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER,
            Role.ADMINISTRATOR}, audit = AuditAction.INCIDENT_VIEWED)
    @GetMapping(HousePath.INCIDENT)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.one(id, actor), actor).addObject("form",
                refill.form(IncidentAnswerForm.class).orElseGet(() -> new IncidentAnswerForm(null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = {
            AuditAction.INCIDENT_MOVED, AuditAction.INCIDENT_VIEWED})
    @PostMapping(HousePath.INCIDENT + "/see")
    ModelAndView see(@PathVariable UUID id, @ModelAttribute("form") IncidentAnswerForm form, BindingResult result,
            Actor actor) {
        var read = answeredBy(id, actor);
        var look = form.look(fields.of(result, "shelter.incident"), read, actor.person());
        if (look.isEmpty() || !isNameless(read, look.get(), result, actor)) {
            return page(read, actor);
        }
        return answered(answer.see(read.incident().id(), look.get(), actor), id, form, actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = {
            AuditAction.INCIDENT_MOVED, AuditAction.INCIDENT_VIEWED})
    @PostMapping(HousePath.INCIDENT + "/close")
    ModelAndView close(@PathVariable UUID id, @ModelAttribute("form") IncidentAnswerForm form, BindingResult result,
            Actor actor) {
        var read = answeredBy(id, actor);
        var how = form.end(fields.of(result, "shelter.incident"));
        var look = form.look(fields.of(result, "shelter.incident"), read, actor.person());
        if (look.isEmpty() || !isNameless(read, look.get(), result, actor)) {
            return page(read, actor);
        }
        return answered(answer.close(read.incident().id(), how.orElseThrow(), look.get(), actor), id, form, actor);
    }

    private IncidentReading.Read answeredBy(UUID id, Actor actor) {
        var read = reading.one(id, actor);
        if (!read.incident().isAnsweredBy(actor)) {
            throw new NotThere();
        }
        return read;
    }

    private ModelAndView answered(AnswerIncident.Outcome outcome, UUID id, IncidentAnswerForm form, Actor actor) {
        return switch (outcome) {
            case WRITTEN -> new ModelAndView("redirect:" + HousePath.incident(id));
            case WRITTEN_BEFORE, NOT_SEEN_YET -> {
                var page = page(reading.one(id, actor), actor).addObject("typed", form.words()).addObject("form",
                        form);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Who receives an allegation reads no record: names that this person may search for are looked for, no others. */
    private boolean isNameless(IncidentReading.Read read, Incident.Look look, BindingResult result, Actor actor) {
        return read.children().stream().flatMap(child -> child.reference().stream()).findFirst()
                .map(child -> fields.hold(result, new NamelessFields.About(child, read.now()), actor,
                        new NamelessFields.Said("words", look.words())))
                .orElse(true);
    }

    private static ModelAndView page(IncidentReading.Read read, Actor actor) {
        var incident = read.incident();
        var report = incident.report();
        var state = switch (incident) {
            case Incident.Reported _ -> HouseIncidents.Progress.REPORTED;
            case Incident.Seen _ -> HouseIncidents.Progress.SEEN;
            case Incident.Closed _ -> HouseIncidents.Progress.CLOSED;
        };
        var cares = actor.places().inCare().contains(report.place());
        return new ModelAndView("shelter/incident").addObject("id", incident.id().value())
                .addObject("facts", IncidentWords.facts(read)).addObject("entries", IncidentWords.history(read))
                .addObject("state", state.name()).addObject("answers", incident.isAnsweredBy(actor))
                .addObject("confidential", report.passedTo().isPresent())
                .addObject("passes", report.passedTo().isPresent() && !(incident instanceof Incident.Closed))
                .addObject("back", back(report, cares)).addObject("ends", Option.all(IncidentEnd.values()));
    }

    private static String back(Incident.Report report, boolean cares) {
        if (report.passedTo().isPresent()) {
            return "/incidents";
        }
        return cares ? HousePath.house(report.place(), "incidents") : "/today";
    }
}
