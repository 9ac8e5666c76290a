package org.kinward.web.intake.leg;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.Legs;
import org.kinward.core.later.leg.WriteLeg;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.words.ChildBar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down a leg of the way, changes it, or says that it was a mistake. */
@Controller
class LegController {

    private static final String LEG = IntakePath.TOLD_LATER + "/leg/{number:[0-9]{1,2}}";

    private final LegReading reading;
    private final WriteLeg write;
    private final LegWords words;
    private final Clock clock;

    LegController(LegReading reading, WriteLeg write, LegWords words, Clock clock) {
        this.reading = reading;
        this.write = write;
        this.words = words;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    @GetMapping(LEG)
    ModelAndView open(@PathVariable UUID id, @PathVariable int number, Actor actor, Refill refill) {
        var seen = reading.open(new IntakeId(id), number, actor);
        var typed = refill.form(LegForm.class, seen.page(LegForm.fresh(seen.ground())).action());
        if (typed.isPresent()) {
            return page(seen, typed.get());
        }
        return page(seen, seen.leg().map(leg -> LegForm.of(leg, seen.ground()))
                .orElseGet(() -> LegForm.fresh(seen.ground())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.ANSWER_CHANGED})
    @PostMapping(LEG)
    ModelAndView save(@PathVariable UUID id, @PathVariable int number, Actor actor, HttpServletRequest request) {
        var sent = Parameters.of(request.getParameterMap());
        var form = LegForm.sent(sent);
        var seen = reading.open(new IntakeId(id), number, actor);
        if (sent.one("then").equals("find")) {
            return page(seen, form);
        }
        var wrong = new BeanPropertyBindingResult(form, "form");
        var leg = form.read(seen.intake(), seen.ground(), wrong);
        if (!seen.isHeld(leg)) {
            wrong.rejectValue("origin.talk", "shell.answer.unknown-standing");
        }
        words.refuse(form, seen, wrong, actor);
        if (wrong.hasErrors()) {
            return page(seen, form, wrong);
        }
        try {
            return written(seen, form, new Legs.Numbered(number, leg, sent.one("then").equals("mistake")), actor);
        } catch (StaleRevision faster) {
            return stale(reading.open(new IntakeId(id), number, actor), form);
        }
    }

    private ModelAndView written(LegReading.Seen seen, LegForm form, Legs.Numbered leg, Actor actor) {
        var request = new WriteLeg.Request(form.stamp().idempotencyKey(), leg, seen.ground().today());
        return switch (write.write(request, actor, clock.instant())) {
            case KEPT -> new ModelAndView("redirect:/intake/" + seen.intake().value() + "/later");
            case IN_THE_FUTURE -> {
                var wrong = new BeanPropertyBindingResult(form, "form");
                wrong.rejectValue("q.legWhen.year.value", "shell.date.future");
                yield page(seen, form, wrong);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Somebody has changed it since: what was typed is not lost, and the next press puts it over what stands there. */
    private static ModelAndView stale(LegReading.Seen now, LegForm form) {
        var page = page(now, form.seen(now.leg().map(Leg::revision).orElse(Revision.NEW))).addObject("stale", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(LegReading.Seen seen, LegForm form) {
        return page(seen, form, new BeanPropertyBindingResult(form, "form"));
    }

    private static ModelAndView page(LegReading.Seen seen, LegForm form, BindingResult wrong) {
        return new ModelAndView("intake/leg").addObject("page", seen.page(form)).addObject("form", form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong)
                .addObject("written", seen.leg().isPresent())
                .addObject("childBar", ChildBar.of(seen.opened(), seen.ground().today()));
    }
}
