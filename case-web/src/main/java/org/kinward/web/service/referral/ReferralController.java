package org.kinward.web.service.referral;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.referral.MoveReferral;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralReason;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.service.ServicePath;
import org.kinward.web.service.ServiceWords;
import org.kinward.web.service.received.TypedAnswer;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The referrals of one child: where each stands, what its provider reads, and how it goes on. */
@Controller
class ReferralController {

    private static final String ONE = ServicePath.REFERRALS + "/one";

    private final ReferralReading reading;
    private final NamelessFields fields;
    private final MoveReferral move;

    ReferralController(ReferralReading reading, NamelessFields fields, MoveReferral move) {
        this.reading = reading;
        this.fields = fields;
        this.move = move;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.REFERRALS_VIEWED)
    @GetMapping(ServicePath.REFERRALS)
    ModelAndView all(@PathVariable UUID id, Actor actor) {
        var all = reading.all(id, actor);
        return new ModelAndView("service/referrals").addObject("bar", all.at().bar(actor)).addObject("cards",
                all.referrals().stream().map(one -> ReferralWords.card(one, all.at())).toList())
                .addObject("gaps", all.gaps().stream().map(gap -> ReferralWords.card(gap, all.at())).toList());
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.REFERRALS_VIEWED)
    @GetMapping(ONE)
    ModelAndView one(@PathVariable UUID id, @RequestParam(defaultValue = "") String referral, Actor actor,
            Refill refill) {
        if (referral.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + ServicePath.referrals(id));
        }
        var one = reading.one(id, ServicePath.id(referral), actor);
        return page(one, actor).addObject("form", refill.form(TypedAnswer.class, ServicePath.referrals(id) + "/one")
                .orElseGet(() -> new TypedAnswer(referral, null, null, null,
                        FormStamp.fresh(one.referral().revision()))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.REFERRAL_MOVED)
    @PostMapping(ONE)
    ModelAndView move(@PathVariable UUID id, @ModelAttribute("form") TypedAnswer form, BindingResult result,
            Actor actor) {
        var one = reading.one(id, ServicePath.id(form.referral()), actor);
        var at = one.at().at();
        var line = form.read(fields.of(result, "service.answer"), ReferralLine.Told.WORKER, actor.person(), at.now());
        if (line.isEmpty() || !fields.hold(result, at, actor, new NamelessFields.Said("words", form.words()))) {
            return page(one, actor);
        }
        try {
            var stamp = new OnceKey(form.stamp().idempotencyKey(),
                    one.referral().id() + " " + line.get().state() + " " + line.get().reason());
            return switch (move.move(new MoveReferral.Request(one.referral().id(), form.stamp().shownRevision(),
                    line.get(), stamp), actor)) {
                case MOVED ->
                    new ModelAndView("redirect:" + ServicePath.referral(id, "one", one.referral().id().value()));
                case NOT_A_MOVE -> notAMove(page(one, actor), result);
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(reading.one(id, ServicePath.id(form.referral()), actor), form, actor);
        }
    }

    /** On paper: the number, the service, how soon; not a word about the child. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    @GetMapping(ServicePath.REFERRALS + "/letter")
    ModelAndView letter(@PathVariable UUID id, @RequestParam(defaultValue = "") String referral, Actor actor) {
        if (referral.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + ServicePath.referrals(id));
        }
        var one = reading.letter(id, ServicePath.id(referral), actor);
        var asked = one.referral().asked();
        return new ModelAndView("service/letter").addObject("bar", one.at().bar(actor))
                .addObject("back", ServicePath.referral(id, "one", one.referral().id().value()))
                .addObject("provider", one.at().name(one.referral()))
                .addObject("service", ServiceWords.name(asked.service(), one.at().words()))
                .addObject("urgency", Option.termKey(asked.urgency()))
                .addObject("day", one.at().at().written(one.at().at().today()));
    }

    private static ModelAndView notAMove(ModelAndView page, BindingResult result) {
        result.rejectValue("state", "service.answer.state.not");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Somebody has moved it since: what stands there now is shown, and what was typed is not lost. */
    private static ModelAndView stale(ReferralReading.One now, TypedAnswer form, Actor actor) {
        var page = page(now, actor).addObject("form", form.seen(FormStamp.fresh(now.referral().revision())))
                .addObject("stale", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(ReferralReading.One one, Actor actor) {
        return new ModelAndView("service/referral").addObject("bar", one.at().bar(actor))
                .addObject("facts", ReferralWords.rows(one)).addObject("shared", ReferralWords.shared(one))
                .addObject("history", ReferralWords.history(one))
                .addObject("letter", ServicePath.referral(one.at().at().head().ids().file(), "letter",
                        one.referral().id().value()))
                .addObject("states", one.referral().state().next().stream().sorted().map(Option::of).toList())
                .addObject("whys", Option.all(ReferralReason.Why.values()));
    }
}
