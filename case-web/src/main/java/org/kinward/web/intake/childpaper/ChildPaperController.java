package org.kinward.web.intake.childpaper;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.numbered.KeepNumbered;
import org.kinward.core.casefile.numbered.WriteChildPaper;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.childpaper.ChildPapers;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.numbered.NumberedForm;
import org.kinward.web.intake.numbered.NumberedKind;
import org.kinward.web.intake.numbered.NumberedReading;
import org.kinward.web.intake.numbered.NumberedSeen;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sent.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down a paper of the child, where it is now, or that it was a mistake. */
@Controller
class ChildPaperController {

    private static final String PAPER = IntakePath.DAYS + "/child-paper/{number:[0-9]{1,2}}";

    private final NumberedReading reading;
    private final ChildPapers papers;
    private final WriteChildPaper write;
    private final Clock clock;

    ChildPaperController(NumberedReading reading, ChildPapers papers, WriteChildPaper write, Clock clock) {
        this.reading = reading;
        this.papers = papers;
        this.write = write;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    @GetMapping(PAPER)
    ModelAndView open(@PathVariable UUID id, @PathVariable int number, Actor actor, Refill refill) {
        var typed = refill.form(ChildPaperForm.class, NumberedKind.PAPERS.action(new IntakeId(id), number));
        var seen = seen(id, number, typed.filter(form -> form.paper().isFirst()).isPresent(), actor);
        return seen.opened(typed, new NumberedSeen.Begin<>(ChildPaperForm::of, ChildPaperForm::fresh));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.ANSWER_CHANGED})
    @PostMapping(PAPER)
    ModelAndView save(@PathVariable UUID id, @PathVariable int number, Actor actor, HttpServletRequest request) {
        var sent = Parameters.of(request.getParameterMap());
        var form = ChildPaperForm.sent(sent);
        var seen = seen(id, number, PaperInput.isAsked(sent), actor);
        var again = seen.again(form, sent.one("then"));
        if (again.isPresent()) {
            return again.get();
        }
        var wrong = new BeanPropertyBindingResult(form, "form");
        var paper = (ChildPaper) NumberedForm.read(form, seen, wrong);
        if (!seen.isHeld(paper)) {
            wrong.rejectValue("origin.talk", "shell.answer.unknown-standing");
        }
        if (wrong.hasErrors()) {
            return seen.refused(form, wrong);
        }
        try {
            return written(form, new Numbered<>(number, paper, sent.one("then").equals("mistake")), actor);
        } catch (StaleRevision faster) {
            var now = seen(id, number, PaperInput.isAsked(sent), actor);
            return now.stale(form.seen(now.revision()));
        }
    }

    private ModelAndView written(ChildPaperForm form, Numbered<ChildPaper> paper, Actor actor) {
        var wish = new KeepNumbered.Wish<>(form.stamp().idempotencyKey(), paper);
        if (!write.write(wish, actor, clock.instant())) {
            throw new NotThere();
        }
        return new ModelAndView("redirect:" + NumberedKind.PAPERS.hub(paper.page().intake()));
    }

    private NumberedSeen<ChildPaper> seen(UUID id, int number, boolean isOnPaper, Actor actor) {
        return reading.open(
                new NumberedReading.Wanted<>(NumberedKind.PAPERS, papers, new IntakeId(id), number, isOnPaper), actor);
    }
}
