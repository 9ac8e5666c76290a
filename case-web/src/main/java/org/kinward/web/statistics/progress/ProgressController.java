package org.kinward.web.statistics.progress;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.progress.ProgressReports;
import org.kinward.core.statistics.progress.ReportState;
import org.kinward.core.statistics.progress.WriteProgress;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.statistics.figure.FigureSetting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reports of the agency, one of them, and its steps. */
@Controller
class ProgressController {

    static final String PROGRESS = "/reports/progress";
    static final String ONE = PROGRESS + "/{id}";

    private final WriteProgress write;
    private final ProgressReading reading;
    private final FigureSetting setting;
    private final Clock clock;

    ProgressController(WriteProgress write, ProgressReading reading, FigureSetting setting, Clock clock) {
        this.write = write;
        this.reading = reading;
        this.setting = setting;
        this.clock = clock;
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(PROGRESS)
    ModelAndView all(Actor actor) {
        var said = reading.said(actor);
        return new ModelAndView("statistics/progress/all").addObject("cards",
                reading.all(actor).stream().map(report -> ProgressPage.card(report, said)).toList());
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(ONE)
    ModelAndView one(@PathVariable("id") String id, @RequestParam(defaultValue = "") String refused, Actor actor) {
        var page = reading.page(id, setting.of(actor, Set.of()), actor);
        return new ModelAndView("statistics/progress/one").addObject("page", page)
                .addObject("stamp", FormStamp.fresh(page.report().revision())).addObject("refused",
                        Arrays.stream(WriteProgress.Outcome.values()).map(Enum::name).filter(refused::equals)
                                .findFirst()
                                .orElse(null));
    }

    /** A step, as it is pressed. */
    record Step(String to, String words, FormStamp stamp) {

        Step(@Nullable String to, @Nullable String words, @Nullable FormStamp stamp) {
            this.to = to == null ? "" : to;
            this.words = words == null ? "" : words.strip();
            this.stamp = FormStamp.orEmpty(stamp);
        }
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.PROGRESS_CHANGED, AuditAction.FIGURES_VIEWED})
    @PostMapping(ONE + "/move")
    String move(@PathVariable("id") String id, Step step, Actor actor) {
        var report = reading.one(id);
        var next = ReportState.of(step.to()).orElse(report.state());
        var outcome = write.move(report.id(),
                new ProgressReports.Move(report.state(), next, step.words(), reading.toKeep(report, next, actor)),
                new WriteProgress.Acting(actor, clock.instant(), step.stamp().shownRevision()));
        if (outcome == WriteProgress.Outcome.DONE) {
            return "redirect:" + ProgressPage.href(report);
        }
        reading.seen(actor);
        return "redirect:" + ProgressPage.href(report) + "?refused=" + outcome.name();
    }
}
