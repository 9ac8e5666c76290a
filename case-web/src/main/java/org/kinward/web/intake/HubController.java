package org.kinward.web.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.reporting.casefile.FilesBeside;
import org.kinward.reporting.intake.PaperMarks;
import org.kinward.web.access.Allowed;
import org.kinward.web.child.before.PaperWords;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sealed.VaultFirst;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.intake.words.PresumedWords;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of tasks; whoever is on shift at the place goes on where the last one stopped (F56). */
@Controller
class HubController {

    private final ReadFirstHour read;
    private final Grounds grounds;
    private final Beside beside;
    private final Days days;
    private final Clock clock;

    /** What is kept beside the answers: in the vault, and what a paper says about itself. */
    @Component
    record Beside(VaultFirst vault, PaperMarks papers, FilesBeside files) {

        /** The file before, where this is a new one of a child who is known. */
        Optional<FilesBeside.Earlier> earlier(Opened opened) {
            return files.before(opened.intake().id().value());
        }

        /** Only where there is a paper: nothing is asked for otherwise. */
        @Nullable
        List<SummaryRow> paper(Opened opened) {
            return opened.intake().start().paper().flatMap(_ -> papers.of(opened.intake().id().value()))
                    .map(mark -> PaperWords.rows(mark, opened.intake().id().value())).orElse(null);
        }
    }

    HubController(ReadFirstHour read, Grounds grounds, Beside beside, Clock clock) {
        this.read = read;
        this.grounds = grounds;
        this.beside = beside;
        this.days = new Days();
        this.clock = clock;
    }

    @GetMapping(IntakePath.INTAKE)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    String hub(@PathVariable UUID id, Actor actor, Model model) {
        var opened = read.all(new IntakeId(id)).orElseThrow(NotThere::new);
        if (!opened.isDraft()) {
            return "redirect:" + IntakePath.of(opened.intake().id(), "check");
        }
        var ground = grounds.of(opened);
        var started = days.written(opened.intake().start().at(), ground.zone());
        model.addAttribute("page", new HubPage(opened, started, clock.instant(), actor, isNamed(opened, actor)));
        model.addAttribute("paper", beside.paper(opened));
        var earlier = beside.earlier(opened);
        model.addAttribute("known", earlier.map(HubController::known).orElse(null));
        model.addAttribute("along", earlier.flatMap(FilesBeside.Earlier::known).flatMap(FilesBeside.Known::transfer)
                .map(transfer -> "/transfers/one?transfer=" + transfer).orElse(null));
        var bar = ChildBar.of(opened, ground.today());
        model.addAttribute("childBar",
                earlier.filter(FilesBeside.Earlier::guarded).map(_ -> bar.guardedElsewhere()).orElse(bar));
        model.addAttribute("presumed", PresumedWords.of(opened, ground.today()).orElse(null));
        model.addAttribute("form", StartForm.at(opened.intake().home().place().value().toString(), id.toString()));
        return "intake/hub";
    }

    /** That the child is known, and the number of the file before for whoever may open it. */
    private static Words known(FilesBeside.Earlier earlier) {
        return earlier.file().map(one -> Words.keyed("again.draft", one.number().shown()))
                .orElseGet(() -> Words.keyed("again.draft.hidden"));
    }

    private boolean isNamed(Opened opened, Actor actor) {
        return beside.vault().held(opened.intake().reference(), actor).stream()
                .anyMatch(one -> one.field() == VaultField.NAME_USED);
    }
}
