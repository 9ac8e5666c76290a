package org.kinward.web.intake;

import java.time.Clock;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.shell.form.UnreadableForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes the record, once, however often the button is pressed; then shows number and call word. */
@Controller
class CreateController {

    private final CreateRecord create;
    private final ReadFirstHour read;
    private final WhatFollows follows;
    private final Clock clock;

    CreateController(CreateRecord create, ReadFirstHour read, WhatFollows follows, Clock clock) {
        this.create = create;
        this.read = read;
        this.follows = follows;
        this.clock = clock;
    }

    @PostMapping(IntakePath.INTAKE + "/create")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_CREATED)
    String create(@PathVariable UUID id, @ModelAttribute("form") StampForm form, Actor actor) {
        var intake = new IntakeId(id);
        var stamp = new OnceKey(form.stamp().idempotencyKey(), CreateRecord.request(intake));
        return switch (create.create(intake, stamp, actor, clock.instant())) {
            case CreateRecord.Outcome.Created(var made) -> "redirect:" + IntakePath.of(made, "created");
            case CreateRecord.Outcome.KeyUsedElsewhere _ -> throw new UnreadableForm("stamp.key");
            case CreateRecord.Outcome.Ended _ -> throw new NotThere();
            case CreateRecord.Outcome.NotThere _ -> throw new NotThere();
        };
    }

    @GetMapping(IntakePath.INTAKE + "/created")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    String created(@PathVariable UUID id, Model model) {
        var opened = read.alone(new IntakeId(id)).orElseThrow(NotThere::new);
        if (opened.isDraft()) {
            return "redirect:" + IntakePath.hub(opened.intake().id());
        }
        model.addAttribute("page", CreatedPage.of(opened, follows));
        model.addAttribute("form", StartForm.at(opened.intake().home().place().value().toString(), id.toString()));
        return "intake/created";
    }
}
