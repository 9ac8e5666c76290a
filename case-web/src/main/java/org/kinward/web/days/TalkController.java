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
import org.kinward.core.intake.talk.Talks;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.days.DaysReading.FirstDays;
import org.kinward.web.intake.paper.PaperDesk;
import org.kinward.web.intake.reading.IntakePath;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down that a talk was held. However it ended, that is a good end. */
@Controller
class TalkController {

    private static final String TALK = DaysController.DAYS + "/talk";

    private final DaysReading reading;

    private final AddTalk add;

    private final PaperDesk papers;

    private final Clock clock;

    TalkController(DaysReading reading, AddTalk add, PaperDesk papers, Clock clock) {
        this.reading = reading;
        this.add = add;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * What kind of talk somebody wants to write down.
     *
     * @param stopped
     *            named when the child has just ended it
     * @param told
     *            named when it was told on paper first
     */
    record Wanted(@Nullable String stopped, @Nullable String told) {

        TalkForm form() {
            if (told != null) {
                return TalkForm.onPaper();
            }
            return stopped == null ? TalkForm.fresh() : TalkForm.stopped();
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(TALK)
    ModelAndView page(@PathVariable UUID id, @ModelAttribute("wanted") Wanted wanted, Actor actor, Refill refill) {
        var form = refill.form(TalkForm.class, "/c/" + id + "/days/talk").orElseGet(wanted::form);
        return page(reading.talks(id, actor), form, actor).addObject("form", form);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.ANSWER_CHANGED)
    @PostMapping(TALK)
    ModelAndView add(@PathVariable UUID id, @ModelAttribute("form") TalkForm form, BindingResult wrong, Actor actor) {
        var now = clock.instant();
        var held = reading.talks(id, now, actor);
        var days = held.days();
        var talk = form.read(wrong, held.today(), days.talks().size() + 1, () -> papers.ground(actor));
        if (talk.isEmpty()) {
            return page(days, form, actor);
        }
        var request = new AddTalk.Request(form.stamp().idempotencyKey(), new IntakeId(days.head().ids().intake()),
                talk.get());
        return switch (add.add(request, new Talks.Written(actor.person(), now))) {
            case KEPT -> new ModelAndView("redirect:/c/" + id + "/days" + (form.paper().isFirst()
                    ? IntakePath.inTalk("" + add.number(request.key())) : ""));
            case OTHER_TALK -> {
                wrong.reject("days.talk.other");
                yield page(days, form, actor).addObject("form", form.again())
                        .addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private ModelAndView page(FirstDays days, TalkForm form, Actor actor) {
        var page = new ModelAndView("days/talk").addObject("bar", CaseBar.of(days.head(), actor, "days"))
                .addObject("number", days.talks().size() + 1).addObject("choices", TalkQuestions.all());
        return papers.asking(page, form.paper(), actor);
    }
}
