package org.kinward.web.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.asked.NamedQuestion;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.asked.Theme;
import org.kinward.core.statistics.snapshot.SnapshotOutcome;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.kinward.web.statistics.figure.FigureSetting;
import org.kinward.web.statistics.saved.KeptQuestions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questions that records answer, and how old the figures are. */
@Controller
class ReportsController {

    private static final String REPORTS = "/reports";
    private static final List<String> ENDED = List.of("taken", "unchanged", "being-taken", "kept", "taken-away");

    private final Snapshots snapshots;
    private final FigureTaking taking;
    private final FigureSetting setting;
    private final KeptQuestions kept;

    ReportsController(Snapshots snapshots, FigureTaking taking, FigureSetting setting, KeptQuestions kept) {
        this.snapshots = snapshots;
        this.taking = taking;
        this.setting = setting;
        this.kept = kept;
    }

    /** It shows no figure, only which there are. */
    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER})
    @GetMapping(REPORTS)
    ModelAndView page(@RequestParam(defaultValue = "") String figures, Actor actor) {
        var zone = setting.of(actor, Set.of()).zone();
        var taken = snapshots.latest(actor.agency()).map(last -> new Days().written(last.takenAt(), zone));
        return new ModelAndView("statistics/reports").addObject("themes", themes(actor))
                .addObject("taken", taken.orElse(null))
                .addObject("ended", ENDED.contains(figures) ? figures : null)
                .addObject("all", OwnFigures.seesAll(actor)).addObject("kept", kept.lines(actor));
    }

    /** Questions that belong together. */
    record Asked(Theme theme, List<NamedQuestion> questions) {
    }

    private static List<Asked> themes(Actor actor) {
        return Arrays.stream(Theme.values()).map(theme -> new Asked(theme, NamedQuestion.ALL.stream()
                .filter(one -> one.theme() == theme && OwnFigures.mayAsk(one.by(), actor)).toList()))
                .filter(asked -> !asked.questions().isEmpty()).toList();
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FIGURES_TAKEN)
    @PostMapping(REPORTS + "/snapshot")
    String take(Actor actor) {
        return "redirect:" + REPORTS + "?figures=" + switch (taking.take(actor)) {
            case SnapshotOutcome.Taken _ -> "taken";
            case SnapshotOutcome.Unchanged _ -> "unchanged";
            case SnapshotOutcome.BeingTaken _ -> "being-taken";
        };
    }
}
