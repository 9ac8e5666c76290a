package org.kinward.web.statistics.saved;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.statistics.saved.KeepQuestion;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.statistics.figure.FigureTrail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Names a kept question anew, or takes it away. */
@Controller
class KeptChangeController {

    private static final String ONE = "/reports/kept/{id}";

    private final KeepQuestion keep;
    private final KeptQuestions questions;
    private final FigureTrail trail;
    private final Clock clock;

    KeptChangeController(KeepQuestion keep, KeptQuestions questions, FigureTrail trail, Clock clock) {
        this.keep = keep;
        this.questions = questions;
        this.trail = trail;
        this.clock = clock;
    }

    @Allowed(roles = Role.DATA_OFFICER)
    @GetMapping(ONE)
    ModelAndView page(@PathVariable("id") String id, Refill refill) {
        var question = questions.one(id);
        return page(id).addObject("form",
                refill.form(KeptQuestionForm.class, "/reports/kept/" + id)
                        .orElseGet(() -> KeptQuestionForm.of(question)));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.QUESTION_CHANGED, AuditAction.FIGURES_VIEWED})
    @PostMapping(ONE)
    ModelAndView rename(@PathVariable("id") String id, @ModelAttribute("form") KeptQuestionForm form,
            BindingResult result,
            Actor actor) {
        var question = questions.one(id);
        try {
            if (form.fits(result) && keep.rename(question.id(), form.name(), form.stamp().shownRevision(),
                    new KeepQuestion.By(actor, clock.instant())) == KeepQuestion.Outcome.NAME_TAKEN) {
                result.rejectValue("name", "statistics.kept.name.taken");
            }
        } catch (StaleRevision faster) {
            trail.seen(KeptController.KIND, 0, actor);
            var page = page(id).addObject("form", form.seen(questions.one(id))).addObject("stale", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        if (!result.hasErrors()) {
            return new ModelAndView("redirect:/reports?figures=kept");
        }
        trail.seen(KeptController.KIND, 0, actor);
        return page(id);
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.QUESTION_CHANGED)
    @PostMapping(ONE + "/end")
    String takeAway(@PathVariable("id") String id, Actor actor) {
        keep.takeAway(questions.one(id).id(), new KeepQuestion.By(actor, clock.instant()));
        return "redirect:/reports?figures=taken-away";
    }

    private ModelAndView page(String id) {
        return new ModelAndView("statistics/kept").addObject("id", id).addObject("named",
                KeptQuestions.line(questions.one(id)));
    }
}
