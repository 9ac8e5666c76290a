package org.kinward.web.intake.people;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.contact.EndContactLine;
import org.kinward.core.intake.contact.EndedLine;
import org.kinward.core.saving.Revision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sealed.ShortWords;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom we may tell and who may not come near: a line is shown for a minute, and ends with a reason. It stays held. */
@Controller
class PeopleLinesController {

    private static final String PEOPLE = IntakePath.INTAKE + "/people";

    private final PeopleLines people;
    private final EndContactLine end;
    private final ShortWords words;
    private final Clock clock;

    PeopleLinesController(PeopleLines people, EndContactLine end, ShortWords words, Clock clock) {
        this.people = people;
        this.end = end;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PEOPLE)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    ModelAndView list(@PathVariable UUID id, Actor actor) {
        var lines = people.open(new IntakeId(id), actor);
        return page("intake/people", lines).addObject("lines", lines.lines());
    }

    @PostMapping(PEOPLE + "/show")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.IDENTITY_SHOWN})
    ModelAndView show(@PathVariable UUID id, @ModelAttribute("form") EndLineForm form, Actor actor,
            HttpServletResponse response) {
        var lines = people.open(new IntakeId(id), actor);
        var wanted = form.line().orElseThrow(NotThere::new);
        var line = lines.find(wanted).filter(PeopleLines.Line::mayShow).orElseThrow(NotThere::new);
        var slot = new VaultSlot(lines.opened().intake().reference(), wanted.field(), wanted.item());
        if (!(people.show(slot, actor) instanceof Shown.Value(var text))) {
            throw new NotThere();
        }
        response.setHeader("Refresh", "60; url=" + IntakePath.of(new IntakeId(id), "people"));
        return page("intake/person", lines).addObject("line", line).addObject("clear", text.clear());
    }

    @GetMapping(PEOPLE + "/end")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    ModelAndView ask(@PathVariable UUID id, @ModelAttribute("asked") EndLineForm asked, Actor actor,
            Refill refill) {
        if (asked.field().isEmpty()) {
            return list(id, actor);
        }
        return ending(people.open(new IntakeId(id), actor), asked).addObject("form",
                refill.form(EndLineForm.class, IntakePath.of(new IntakeId(id), "people/end")).orElseGet(
                        () -> new EndLineForm(asked.field(), asked.item(), "", FormStamp.fresh(Revision.NEW))));
    }

    @PostMapping(PEOPLE + "/end")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.ANSWER_CHANGED)
    ModelAndView end(@PathVariable UUID id, @ModelAttribute("form") EndLineForm form, BindingResult wrong,
            Actor actor) {
        var lines = people.open(new IntakeId(id), actor);
        var page = ending(lines, form);
        var reason = reason(form, wrong);
        if (wrong.hasErrors()) {
            return page;
        }
        var ended = new EndedLine(new IntakeId(id), form.line().orElseThrow(NotThere::new),
                new EndedLine.Ending(actor.person(), clock.instant(), reason));
        return switch (end.end(ended, actor)) {
            case ENDED -> new ModelAndView("redirect:" + IntakePath.of(new IntakeId(id), "people"));
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** The reason, without numbers by which somebody could be found: it stands outside the vault. */
    private String reason(EndLineForm form, BindingResult wrong) {
        var reason = TypedText.of(form.reason());
        if (reason.length() < EndedLine.Ending.SHORTEST
                || TypedText.problem(reason, EndedLine.Ending.LONGEST).isPresent()) {
            wrong.rejectValue("reason", "intake.people.reason.wrong");
        } else if (words.tells(reason)) {
            wrong.rejectValue("reason", "intake.words.tell");
        }
        return reason;
    }

    private static ModelAndView ending(PeopleLines.Lines lines, EndLineForm form) {
        return page("intake/person-end", lines).addObject("line",
                form.line().flatMap(lines::find).filter(PeopleLines.Line::mayEnd).orElseThrow(NotThere::new));
    }

    private static ModelAndView page(String view, PeopleLines.Lines lines) {
        var intake = lines.opened().intake().id();
        return new ModelAndView(view).addObject("childBar", ChildBar.of(lines.opened(), lines.ground().today()))
                .addObject("path", IntakePath.of(intake, "people"))
                .addObject("sheet", IntakePath.of(intake, "contact"));
    }
}
