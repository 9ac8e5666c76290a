package org.kinward.web.service.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.SendReferral;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.service.referral.Way;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.service.ServicePath;
import org.kinward.web.service.ServiceWords;
import org.kinward.web.service.ShareInput;
import org.kinward.web.service.SharePage;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sending a referral in three steps: what is asked, what is shared, and exactly the words that will be read. */
@Controller
class NewReferralController {

    private static final String NEW = ServicePath.REFERRALS + "/new";

    private final ReferralReading reading;
    private final ReferralDesk desk;
    private final NamelessFields fields;

    NewReferralController(ReferralReading reading, ReferralDesk desk, NamelessFields fields) {
        this.reading = reading;
        this.desk = desk;
        this.fields = fields;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.REFERRALS_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return asking(reading.at(id, actor), actor).addObject("form",
                refill.form(NewReferralForm.class, ServicePath.referrals(id) + "/new")
                        .orElseGet(() -> new NewReferralForm(null, null, null, FormStamp.fresh(Revision.NEW))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.REFERRAL_SENT)
    @PostMapping(NEW)
    ModelAndView step(@PathVariable UUID id, @ModelAttribute("form") NewReferralForm form, BindingResult result,
            Actor actor) {
        var press = new Press(form, result, reading.at(id, actor), actor);
        if ("ask".equals(form.then())) {
            return asking(press.at(), actor);
        }
        var asked = form.readAsk(fields.of(result, "service.new"), press.at());
        if (asked.isEmpty() || isRefused(asked.get(), press.at(), result)) {
            return asking(press.at(), actor);
        }
        var offer = desk.offer(asked.get(), press.at());
        if (form.then().isEmpty() && asked.get().way() == Way.PROGRAM) {
            return sharing(press.at(), offer, actor);
        }
        var shared = asked.get().way() == Way.LETTER ? Optional.of(List.<Shared>of())
                : form.share().read(fields.of(result, "service.new"), offer.covered().groups());
        if (shared.isEmpty() || !isNameless(asked.get(), shared.get(), press)) {
            return result.hasFieldErrors("ask.words") ? asking(press.at(), actor) : sharing(press.at(), offer, actor);
        }
        var ready = new Ready(asked.get(), shared.get());
        return "send".equals(form.then()) ? send(ready, press) : checking(ready, press);
    }

    /** One press of a button of these pages. */
    private record Press(NewReferralForm form, BindingResult result, ReferralReading.At at, Actor actor) {
    }

    /** What can be sent as it stands. */
    private record Ready(Referral.Asked asked, List<Shared> shared) {
    }

    private boolean isNameless(Referral.Asked asked, List<Shared> shared, Press press) {
        return fields.hold(press.result(), press.at().at(), press.actor(),
                new NamelessFields.Said("ask.words", asked.words()))
                && fields.hold(press.result(), press.at().at(), press.actor(), ShareInput.said(shared));
    }

    /** What can be said before anything is shared. */
    private boolean isRefused(Referral.Asked asked, ReferralReading.At at, BindingResult result) {
        var why = desk.refused(asked, at);
        why.ifPresent(one -> result.rejectValue(field(one), "service.refused." + one));
        return why.isPresent();
    }

    private static String field(SendReferral.Because why) {
        return switch (why) {
            case NO_SUCH_PROVIDER, TAKES_NOBODY, NOT_ITS_SERVICE -> "ask.provider";
            case NO_ACCOUNT, LETTER_SHARES_NOTHING -> "ask.way";
        };
    }

    private ModelAndView send(Ready ready, Press press) {
        var at = press.at();
        var request = new SendReferral.Request(new ReferralId(press.form().stamp().idempotencyKey()), at.at().file(),
                ready.asked(), ServiceWords.name(ready.asked().service(), at.words()), ready.shared());
        try {
            return switch (desk.send(request, at, press.actor())) {
                case SendReferral.Outcome.Sent(var sent) -> new ModelAndView("redirect:"
                        + ServicePath.referral(at.at().head().ids().file(), "one", sent.value()) + "&sent");
                case SendReferral.Outcome.Refused(var why) -> {
                    press.result().rejectValue(field(why), "service.refused." + why);
                    yield refused(asking(at, press.actor()));
                }
                case SendReferral.Outcome.NotCovered _ -> {
                    press.result().rejectValue("share.groups", "service.share.not-covered");
                    yield refused(sharing(at, desk.offer(ready.asked(), at), press.actor()));
                }
                case SendReferral.Outcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision otherWish) {
            return again(checking(ready, press), press.form());
        }
    }

    private static ModelAndView again(ModelAndView page, NewReferralForm form) {
        page.addObject("again", true).addObject("form", form.anew(FormStamp.fresh(Revision.NEW)))
                .setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView asking(ReferralReading.At at, Actor actor) {
        return new ModelAndView("service/new").addObject("bar", at.bar(actor))
                .addObject("services", ServiceWords.options(at.words()))
                .addObject("providers", ReferralWords.providers(at)).addObject("urgencies", ReferralWords.urgencies())
                .addObject("ways", ReferralWords.ways());
    }

    private static ModelAndView sharing(ReferralReading.At at, ReferralDesk.Offer offer, Actor actor) {
        return new ModelAndView("service/share").addObject("bar", at.bar(actor)).addObject("page",
                SharePage.of(offer.office().name(), offer.covered()));
    }

    private static ModelAndView checking(Ready ready, Press press) {
        var asked = ready.asked();
        var at = press.at();
        return new ModelAndView("service/check").addObject("bar", at.bar(press.actor()))
                .addObject("provider",
                        at.provider(asked.provider()).map(line -> line.facts().office().name()).orElse(""))
                .addObject("letter", asked.way() == Way.LETTER)
                .addObject("facts", ReferralWords.preview(asked, ready.shared(), at));
    }
}
