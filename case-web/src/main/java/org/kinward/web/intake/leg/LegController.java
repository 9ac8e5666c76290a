package org.kinward.web.intake.leg;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.numbered.KeepNumbered;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.Legs;
import org.kinward.core.later.leg.WriteLeg;
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
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down a leg of the way, changes it, or says that it was a mistake. */
@Controller
class LegController {

    private static final String LEG = IntakePath.TOLD_LATER + "/leg/{number:[0-9]{1,2}}";

    private final NumberedReading reading;
    private final Kept kept;
    private final LegWords words;
    private final Clock clock;

    /** Where legs are kept, and how one is written. */
    @Component
    record Kept(Legs legs, WriteLeg write) {
    }

    LegController(NumberedReading reading, Kept kept, LegWords words, Clock clock) {
        this.reading = reading;
        this.kept = kept;
        this.words = words;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    @GetMapping(LEG)
    ModelAndView open(@PathVariable UUID id, @PathVariable int number, Actor actor, Refill refill) {
        var typed = refill.form(LegForm.class, NumberedKind.LEGS.action(new IntakeId(id), number));
        var seen = seen(id, number, typed.filter(form -> form.paper().isFirst()).isPresent(), actor);
        return seen.opened(typed, new NumberedSeen.Begin<>(LegForm::of, LegForm::fresh));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.ANSWER_CHANGED})
    @PostMapping(LEG)
    ModelAndView save(@PathVariable UUID id, @PathVariable int number, Actor actor, HttpServletRequest request) {
        var sent = Parameters.of(request.getParameterMap());
        var form = LegForm.sent(sent);
        var seen = seen(id, number, PaperInput.isAsked(sent), actor);
        var again = seen.again(form, sent.one("then"));
        if (again.isPresent()) {
            return again.get();
        }
        var wrong = new BeanPropertyBindingResult(form, "form");
        var leg = (Leg) NumberedForm.read(form, seen, wrong);
        if (!seen.isHeld(leg)) {
            wrong.rejectValue("origin.talk", "shell.answer.unknown-standing");
        }
        words.refuse(form, seen.opened().intake().reference(), wrong, actor);
        if (wrong.hasErrors()) {
            return seen.refused(form, wrong);
        }
        try {
            return written(seen, form, new Numbered<>(number, leg, sent.one("then").equals("mistake")), actor);
        } catch (StaleRevision faster) {
            var now = seen(id, number, PaperInput.isAsked(sent), actor);
            return now.stale(form.seen(now.revision()));
        }
    }

    private ModelAndView written(NumberedSeen<Leg> seen, LegForm form, Numbered<Leg> leg, Actor actor) {
        var wish = new KeepNumbered.Wish<>(form.stamp().idempotencyKey(), leg);
        return switch (kept.write().write(new WriteLeg.Request(wish, seen.ground().today()), actor, clock.instant())) {
            case KEPT -> new ModelAndView("redirect:" + NumberedKind.LEGS.hub(seen.intake()));
            case IN_THE_FUTURE -> {
                var wrong = new BeanPropertyBindingResult(form, "form");
                wrong.rejectValue("q.legWhen.year.value", "shell.date.future");
                yield seen.refused(form, wrong);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private NumberedSeen<Leg> seen(UUID id, int number, boolean isOnPaper, Actor actor) {
        return reading.open(
                new NumberedReading.Wanted<>(NumberedKind.LEGS, kept.legs(), new IntakeId(id), number, isOnPaper),
                actor);
    }
}
