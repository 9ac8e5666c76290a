package org.kinward.web.intake.print;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.shell.form.UnreadableForm;
import org.kinward.web.shell.frame.ComesBackTo;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Prints a paper of a record: asked for with a purpose, and written down. */
@Controller
class PrintController {

    private static final List<Role> PRINTING = List.of(Role.DUTY_CARER, Role.SOCIAL_WORKER, Role.SHELTER_MANAGER);

    private final ReadFirstHour read;
    private final Grounds grounds;

    PrintController(ReadFirstHour read, Grounds grounds) {
        this.read = read;
        this.grounds = grounds;
    }

    @ComesBackTo("/intake/{id}/created")
    @PostMapping(IntakePath.INTAKE + "/receipt")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    String receipt(@PathVariable UUID id, @RequestParam(defaultValue = "") String purpose, Actor actor, Model model) {
        model.addAttribute("page", paper(id, AuditObject.HAND_OVER_RECEIPT, purpose, actor));
        return "intake/receipt";
    }

    @ComesBackTo("/intake/{id}/created")
    @PostMapping(IntakePath.INTAKE + "/card")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    String card(@PathVariable UUID id, @RequestParam(defaultValue = "") String purpose, Actor actor, Model model) {
        model.addAttribute("page", paper(id, AuditObject.FOLLOW_UP_CARD, purpose, actor));
        return "intake/card";
    }

    private Paper paper(UUID id, AuditObject kind, String purpose, Actor actor) {
        var why = Reading.constant(PrintPurpose.class, purpose).orElseThrow(() -> new UnreadableForm("purpose"));
        var opened = read.forPaper(new IntakeId(id), kind, why.word()).orElseThrow(NotThere::new);
        var ground = grounds.of(opened);
        var role = PRINTING.stream().filter(actor::is).findFirst().orElseThrow(NotThere::new);
        return new Paper(opened, new Days().written(ground.today()),
                new Days().written(opened.intake().start().at(), ground.zone()),
                new Paper.By(ground.lists().names().getOrDefault(actor.person().value(), ""), role), why);
    }
}
