package org.kinward.web.intake.people;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.contact.EndContactLine;
import org.kinward.core.intake.contact.EndedLine;
import org.kinward.core.saving.Revision;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whom we may tell and who may not come near: a line is shown for a minute, and ends with a reason. It stays held. */
@Controller
class PeopleLinesController {

    private static final String PEOPLE = IntakePath.INTAKE + "/people";

    private final PeopleLines people;
    private final EndContactLine end;
    private final Vault vault;
    private final Clock clock;

    PeopleLinesController(PeopleLines people, EndContactLine end, Vault vault, Clock clock) {
        this.people = people;
        this.end = end;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping(PEOPLE)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    String list(@PathVariable UUID id, Actor actor, Model model) {
        var lines = people.open(new IntakeId(id), actor);
        around(lines, model);
        model.addAttribute("lines", lines.lines());
        return "intake/people";
    }

    @PostMapping(PEOPLE + "/show")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.IDENTITY_SHOWN})
    String show(@PathVariable UUID id, @ModelAttribute("form") EndLineForm form, Actor actor, Model model,
            HttpServletResponse response) {
        var lines = people.open(new IntakeId(id), actor);
        var wanted = form.line().orElseThrow(NotThere::new);
        var line = lines.find(wanted).filter(PeopleLines.Line::mayShow).orElseThrow(NotThere::new);
        var slot = new VaultSlot(lines.opened().intake().reference(), wanted.field(), wanted.item());
        if (!(vault.show(slot, actor) instanceof Shown.Value(var text))) {
            throw new NotThere();
        }
        around(lines, model);
        model.addAttribute("line", line);
        model.addAttribute("clear", text.clear());
        response.setHeader("Refresh", "60; url=" + IntakePath.of(new IntakeId(id), "people"));
        return "intake/person";
    }

    @GetMapping(PEOPLE + "/end")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    String ask(@PathVariable UUID id, @ModelAttribute("asked") EndLineForm asked, Actor actor, Model model) {
        if (asked.field().isEmpty()) {
            return list(id, actor, model);
        }
        model.addAttribute("form",
                new EndLineForm(asked.field(), asked.item(), "", FormStamp.fresh(Revision.NEW)));
        return ending(id, asked, actor, model);
    }

    @PostMapping(PEOPLE + "/end")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.ANSWER_CHANGED)
    String end(@PathVariable UUID id, @ModelAttribute("form") EndLineForm form, BindingResult wrong, Actor actor,
            Model model) {
        var reason = TypedText.of(form.reason());
        if (reason.length() < EndedLine.Ending.SHORTEST
                || TypedText.problem(reason, EndedLine.Ending.LONGEST).isPresent()) {
            wrong.rejectValue("reason", "intake.people.reason.wrong");
        }
        var page = ending(id, form, actor, model);
        if (wrong.hasErrors()) {
            return page;
        }
        var ended = new EndedLine(new IntakeId(id), form.line().orElseThrow(NotThere::new),
                new EndedLine.Ending(actor.person(), clock.instant(), reason));
        return switch (end.end(ended)) {
            case ENDED -> "redirect:" + IntakePath.of(new IntakeId(id), "people");
            case NOT_THERE -> throw new NotThere();
        };
    }

    private String ending(UUID id, EndLineForm form, Actor actor, Model model) {
        var lines = people.open(new IntakeId(id), actor);
        model.addAttribute("line", form.line().flatMap(lines::find).orElseThrow(NotThere::new));
        around(lines, model);
        return "intake/person-end";
    }

    private static void around(PeopleLines.Lines lines, Model model) {
        model.addAttribute("childBar", ChildBar.of(lines.opened(), lines.ground().today()));
        model.addAttribute("path", IntakePath.of(lines.opened().intake().id(), "people"));
        model.addAttribute("sheet", IntakePath.of(lines.opened().intake().id(), "contact"));
    }
}
