package org.kinward.web.intake;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.reporting.intake.AccountsUsed;
import org.kinward.reporting.intake.RecordedBefore;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.name.NameDesk;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.intake.words.PresumedWords;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows every answer before the record is created, and afterwards whenever one has to be changed. */
@Controller
class CheckController {

    private final ReadFirstHour read;
    private final NameDesk names;
    private final CheckedWords words;
    private final Beside beside;

    /** What is kept beside the answers: the record they belong to, and the choices between accounts. */
    @Component
    record Beside(RecordedBefore records, AccountsUsed used, HubController.Beside more) {
    }

    CheckController(ReadFirstHour read, NameDesk names, CheckedWords words, Beside beside) {
        this.read = read;
        this.names = names;
        this.words = words;
        this.beside = beside;
    }

    @GetMapping(IntakePath.INTAKE + "/check")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    String check(@PathVariable UUID id, Actor actor, Model model) {
        var opened = read.all(new IntakeId(id)).orElseThrow(NotThere::new);
        var ground = words.ground(opened);
        var intake = opened.intake().id();
        model.addAttribute("page", new CheckPage(opened, words.of(opened, ground), names.open(intake, actor),
                beside.used().of(intake), beside.records().file(intake).map(file -> "/c/" + file).orElse(null)));
        model.addAttribute("paper", beside.more().paper(opened));
        model.addAttribute("childBar", ChildBar.of(opened, ground.today()));
        model.addAttribute("presumed", PresumedWords.of(opened, ground.today()).orElse(null));
        model.addAttribute("form", new StampForm(FormStamp.fresh(opened.intake().revision())));
        return "intake/check";
    }
}
