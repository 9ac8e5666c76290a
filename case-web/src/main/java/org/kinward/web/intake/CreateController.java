package org.kinward.web.intake;

import java.time.Clock;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CreateRecord;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.IntakeId;
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
    private final NameDesk names;
    private final Clock clock;

    CreateController(CreateRecord create, NameDesk names, Clock clock) {
        this.create = create;
        this.names = names;
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
    String created(@PathVariable UUID id, Actor actor, Model model) {
        var now = names.open(new IntakeId(id), actor);
        if (now.intake() instanceof DraftIntake) {
            return "redirect:" + IntakePath.hub(now.intake().id());
        }
        model.addAttribute("number", now.intake().reference().shown());
        model.addAttribute("word", now.callWord().map(CallWord::text).orElse(null));
        model.addAttribute("path", IntakePath.hub(now.intake().id()));
        model.addAttribute("record", "/c/" + id);
        return "intake/created";
    }
}
