package org.kinward.web.days;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.talk.AddTalk;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.days.DaysReading.FirstDays;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes down that a talk was held. However it ended, that is a good end. */
@Controller
class TalkController {

    private static final String TALK = DaysController.DAYS + "/talk";

    private final DaysReading reading;

    private final AddTalk add;

    private final Clock clock;

    TalkController(DaysReading reading, AddTalk add, Clock clock) {
        this.reading = reading;
        this.add = add;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(TALK)
    ModelAndView page(@PathVariable UUID id,
            @RequestParam(name = IntakePath.STOPPED, required = false) @Nullable String stopped,
            Actor actor, Refill refill) {
        return page(reading.talks(id, actor), actor).addObject("form",
                refill.form(TalkForm.class, "/c/" + id + "/days/talk")
                        .orElseGet(stopped == null ? TalkForm::fresh : TalkForm::stopped));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.ANSWER_CHANGED)
    @PostMapping(TALK)
    ModelAndView add(@PathVariable UUID id, @ModelAttribute("form") TalkForm form, BindingResult wrong, Actor actor) {
        var days = reading.talks(id, actor);
        var now = clock.instant();
        var talk = form.read(wrong, reading.day(now, actor), days.talks().size() + 1);
        if (talk.isEmpty()) {
            return page(days, actor);
        }
        var request = new AddTalk.Request(form.stamp().idempotencyKey(), new IntakeId(days.head().ids().intake()),
                talk.get());
        return switch (add.add(request, new Talks.Written(actor.person(), now))) {
            case KEPT -> new ModelAndView("redirect:/c/" + id + "/days");
            case OTHER_TALK -> {
                wrong.reject("days.talk.other");
                yield page(days, actor).addObject("form", form.again())
                        .addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(FirstDays days, Actor actor) {
        return new ModelAndView("days/talk").addObject("bar", CaseBar.of(days.head(), actor, "days"))
                .addObject("number", days.talks().size() + 1).addObject("rooms", Option.all(Talk.Where.values()))
                .addObject("others", Option.all(Talk.WhoWasThere.values()))
                .addObject("interpreted", Option.all(Talk.Interpreted.values()))
                .addObject("ends", Option.all(Talk.HowItEnded.values()));
    }
}
