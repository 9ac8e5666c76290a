package org.kinward.web.statistics.progress;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.statistics.progress.ByHand;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.progress.WriteProgress;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.kinward.web.statistics.figure.FigureSetting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What people write in a report: its text, indicators of policy, and that a partner has read it. */
@Controller
class WritingController {

    private static final String TEXT = ProgressController.ONE + "/text";
    private static final String BY_HAND = ProgressController.ONE + "/by-hand";
    private static final String CHECK = ProgressController.ONE + "/check";

    private final WriteProgress write;
    private final ProgressReading reading;
    private final FigureSetting setting;
    private final Clock clock;

    WritingController(WriteProgress write, ProgressReading reading, FigureSetting setting, Clock clock) {
        this.write = write;
        this.reading = reading;
        this.setting = setting;
        this.clock = clock;
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(TEXT)
    ModelAndView text(@PathVariable("id") String id, Actor actor, Refill refill) {
        var report = reading.one(id);
        return page("text", report, actor).addObject("form", refill.form(TextForm.class,
                ProgressPage.href(report) + "/text").orElseGet(() -> TextForm.of(report)));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.PROGRESS_CHANGED, AuditAction.FIGURES_VIEWED})
    @PostMapping(TEXT)
    ModelAndView writeText(@PathVariable("id") String id, @ModelAttribute("form") TextForm form, BindingResult result,
            Actor actor) {
        var report = reading.one(id);
        if (!form.fits(result)) {
            return page("text", report, actor);
        }
        try {
            return done(report, write.write(report.id(), form.narrative(), acting(form.stamp(), actor)), actor);
        } catch (StaleRevision faster) {
            var now = reading.one(id);
            var page = page("text", now, actor).addObject("form", form.seen(now)).addObject("stale",
                    new ProgressPage(now, List.of(), ProgressPage.NOTHING, setting.of(actor, Set.of()),
                            reading.said(actor)).texts());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(BY_HAND)
    ModelAndView byHand(@PathVariable("id") String id, Actor actor, Refill refill) {
        var report = reading.one(id);
        return page("by-hand", report, actor).addObject("form", refill.form(ByHandForm.class,
                ProgressPage.href(report) + "/by-hand").orElseGet(() -> ByHandForm.of(report)));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.PROGRESS_CHANGED, AuditAction.FIGURES_VIEWED})
    @PostMapping(BY_HAND)
    ModelAndView writeByHand(@PathVariable("id") String id, @ModelAttribute("form") ByHandForm form,
            BindingResult result, Actor actor) {
        var report = reading.one(id);
        var value = form.read(result);
        return value.isEmpty() ? page("by-hand", report, actor)
                : done(report, write.write(report.id(), value.get(), acting(form.stamp(), actor)), actor);
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(CHECK)
    ModelAndView check(@PathVariable("id") String id, Actor actor, Refill refill) {
        var report = reading.one(id);
        return page("check", report, actor).addObject("form", refill.form(CheckForm.class,
                ProgressPage.href(report) + "/check").orElseGet(() -> CheckForm.of(report)));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.PROGRESS_CHANGED, AuditAction.FIGURES_VIEWED})
    @PostMapping(CHECK)
    ModelAndView writeCheck(@PathVariable("id") String id, @ModelAttribute("form") CheckForm form,
            BindingResult result, Actor actor) {
        var report = reading.one(id);
        var check = form.read(setting.of(actor, Set.of()).today(), result);
        return check.isEmpty() ? page("check", report, actor)
                : done(report, write.write(report.id(), check.get(), acting(form.stamp(), actor)), actor);
    }

    private WriteProgress.Acting acting(FormStamp stamp, Actor actor) {
        return new WriteProgress.Acting(actor, clock.instant(), stamp.shownRevision());
    }

    private ModelAndView done(ProgressReport report, WriteProgress.Outcome outcome, Actor actor) {
        if (outcome == WriteProgress.Outcome.DONE) {
            return new ModelAndView("redirect:" + ProgressPage.href(report));
        }
        reading.seen(actor);
        return new ModelAndView("redirect:" + ProgressPage.href(report) + "?refused=" + outcome.name());
    }

    private ModelAndView page(String part, ProgressReport report, Actor actor) {
        reading.seen(actor);
        return new ModelAndView("statistics/progress/" + part).addObject("path", ProgressPage.href(report))
                .addObject("title", ProgressPage.title(report, reading.said(actor)))
                .addObject("indicators", Option.all(ByHand.values()));
    }
}
