package org.kinward.web.statistics.progress;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.Revision;
import org.kinward.core.statistics.progress.Cadence;
import org.kinward.core.statistics.progress.Layer;
import org.kinward.core.statistics.progress.WriteProgress;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.kinward.web.statistics.figure.FigureSetting;
import org.kinward.web.statistics.figure.FilterChoices;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Begins a report. */
@Controller
class NewReportController {

    private static final String NEW = ProgressController.PROGRESS + "/new";

    private final WriteProgress write;
    private final ProgressReading reading;
    private final FigureSetting setting;
    private final Clock clock;

    NewReportController(WriteProgress write, ProgressReading reading, FigureSetting setting, Clock clock) {
        this.write = write;
        this.reading = reading;
        this.setting = setting;
        this.clock = clock;
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(Actor actor, Refill refill) {
        return page(actor).addObject("form",
                refill.form(NewReportForm.class, NEW).orElseGet(NewReportForm::empty));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.PROGRESS_CHANGED, AuditAction.FIGURES_VIEWED})
    @PostMapping(NEW)
    ModelAndView begin(@ModelAttribute("form") NewReportForm form, BindingResult result, Actor actor) {
        var about = form.about(result);
        if (about.isPresent()) {
            var outcome = write.begin(form.id(), about.get(), form.covers(setting.of(actor, Set.of())),
                    new WriteProgress.Acting(actor, clock.instant(), Revision.NEW));
            switch (outcome) {
                case DOES_NOT_FIT -> result.rejectValue("reports", "statistics.progress.refused.DOES_NOT_FIT");
                case NO_FIGURES -> result.rejectValue("places", "statistics.progress.places.missing");
                default -> {
                    return new ModelAndView("redirect:" + ProgressController.PROGRESS + "/" + form.id().value());
                }
            }
        }
        return page(actor);
    }

    private ModelAndView page(Actor actor) {
        var said = reading.said(actor);
        List<Option> lower = ProgressReading.lower(reading.all(actor)).stream()
                .map(one -> Option.said(one.id().value().toString(), ProgressPage.title(one, said))).toList();
        return new ModelAndView("statistics/progress/new").addObject("layers", Option.all(Layer.values()))
                .addObject("cadences", Option.all(Cadence.values())).addObject("lower", lower)
                .addObject("places", FilterChoices.places(setting.of(actor, Set.of())));
    }
}
