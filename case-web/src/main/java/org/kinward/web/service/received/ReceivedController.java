package org.kinward.web.service.received;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralReason;
import org.kinward.core.service.referral.ReferralState;
import org.kinward.core.service.share.AnswerReferral;
import org.kinward.core.service.share.Received;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.service.ServicePath;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A provider reads its own open referrals and answers them. */
@Controller
class ReceivedController {

    private static final String ONE = ServicePath.RECEIVED + "/one";

    private final ReceivedReading reading;
    private final AnswerReferral answer;
    private final TellingSearch search;
    private final Clock clock;

    ReceivedController(ReceivedReading reading, AnswerReferral answer, TellingSearch search, Clock clock) {
        this.reading = reading;
        this.answer = answer;
        this.search = search;
        this.clock = clock;
    }

    @Allowed(roles = Role.PROVIDER, audit = AuditAction.REFERRAL_READ)
    @GetMapping(ServicePath.RECEIVED)
    ModelAndView all(Actor actor) {
        var open = reading.all(actor);
        return new ModelAndView("service/received").addObject("cards",
                open.all().stream().map(one -> ReceivedWords.card(one, open)).toList());
    }

    @Allowed(roles = Role.PROVIDER, audit = AuditAction.REFERRAL_READ)
    @GetMapping(ONE)
    ModelAndView one(@RequestParam(defaultValue = "") String referral, Actor actor, Refill refill) {
        if (referral.isEmpty()) {
            return new ModelAndView("redirect:" + ServicePath.RECEIVED);
        }
        var open = reading.one(ServicePath.id(referral), actor);
        var one = open.all().getFirst();
        return page(one, open).addObject("form", refill.form(TypedAnswer.class, ONE)
                .orElseGet(() -> new TypedAnswer(referral, null, null, null, FormStamp.fresh(one.revision()))));
    }

    @Allowed(roles = Role.PROVIDER, audit = AuditAction.REFERRAL_MOVED)
    @PostMapping(ONE)
    ModelAndView answer(@ModelAttribute("form") TypedAnswer form, BindingResult result, Actor actor) {
        var id = ServicePath.id(form.referral());
        if (Fields.maybe(form.state(), ReferralState.class).filter(state -> !state.isAnswer()).isPresent()) {
            return notAMove(page(id, actor), result);
        }
        var line = form.read(new Fields(result, search, field -> "service.answer." + field), ReferralLine.Told.PROVIDER,
                actor.person(), clock.instant());
        if (line.isEmpty()) {
            return page(id, actor);
        }
        try {
            var press = new AnswerReferral.Press(new ReferralId(id), form.stamp().shownRevision(),
                    form.stamp().idempotencyKey());
            return switch (answer.answer(press, line.get(), actor)) {
                case ANSWERED -> new ModelAndView("redirect:" + ServicePath.RECEIVED + "?answered");
                case NOT_A_MOVE -> notAMove(page(id, actor), result);
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(reading.one(id, actor), form);
        }
    }

    /** Somebody has moved it since: what stands there now is shown, and what was typed is not lost. */
    private static ModelAndView stale(ReceivedReading.Open open, TypedAnswer form) {
        var one = open.all().getFirst();
        var page = page(one, open).addObject("form", form.seen(FormStamp.fresh(one.revision()))).addObject("stale",
                true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(UUID id, Actor actor) {
        var open = reading.one(id, actor);
        return page(open.all().getFirst(), open);
    }

    private static ModelAndView notAMove(ModelAndView page, BindingResult result) {
        result.rejectValue("state", "service.answer.state.not");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Received.One one, ReceivedReading.Open open) {
        Set<ReferralState> next = one.standing().state().next();
        return new ModelAndView("service/received-one").addObject("facts", ReceivedWords.rows(one, open))
                .addObject("states", next.stream().sorted().map(Option::of).toList())
                .addObject("whys", Option.all(ReferralReason.Why.values()));
    }
}
