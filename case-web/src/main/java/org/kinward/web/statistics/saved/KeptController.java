package org.kinward.web.statistics.saved;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.Revision;
import org.kinward.core.statistics.saved.KeepQuestion;
import org.kinward.core.statistics.saved.SavedQuestionId;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.statistics.figure.FigureTrail;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Keeps a question with its filters under a name. */
@Controller
class KeptController {

    static final String KIND = "kept";

    private static final String NEW = "/reports/kept/new";

    private final KeepQuestion keep;
    private final FigureTrail trail;
    private final Clock clock;

    KeptController(KeepQuestion keep, FigureTrail trail, Clock clock) {
        this.keep = keep;
        this.trail = trail;
        this.clock = clock;
    }

    @Allowed(roles = Role.DATA_OFFICER)
    @GetMapping(NEW)
    ModelAndView page(@ModelAttribute("form") KeptQuestionForm asked, Refill refill) {
        var form = refill.form(KeptQuestionForm.class, NEW).orElseGet(
                () -> new KeptQuestionForm(asked.kind(), asked.filters(), "", FormStamp.fresh(Revision.NEW)));
        if (form.asks().isEmpty()) {
            throw new NotThere();
        }
        return new ModelAndView("statistics/keep").addObject("form", form);
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.QUESTION_CHANGED, AuditAction.FIGURES_VIEWED})
    @PostMapping(NEW)
    ModelAndView keep(@ModelAttribute("form") KeptQuestionForm form, BindingResult result, Actor actor) {
        var asks = form.asks().orElseThrow(NotThere::new);
        var id = new SavedQuestionId(form.stamp().idempotencyKey());
        if (form.fits(result) && keep.keep(id, asks, form.name(),
                new KeepQuestion.By(actor, clock.instant())) == KeepQuestion.Outcome.NAME_TAKEN) {
            result.rejectValue("name", "statistics.kept.name.taken");
        }
        if (!result.hasErrors()) {
            return new ModelAndView("redirect:/reports?figures=kept");
        }
        trail.seen(KIND, 0, actor);
        return new ModelAndView("statistics/keep");
    }
}
