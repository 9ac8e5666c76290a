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
        var at = reading.at(id, actor);
        if ("ask".equals(form.then())) {
            return asking(at, actor);
        }
        var asked = form.readAsk(fields.of(result, "service.new"), at);
        if (asked.isEmpty() || isRefused(asked.get(), at, result)) {
            return asking(at, actor);
        }
        var offer = desk.offer(asked.get(), at);
        if (form.then().isEmpty() && asked.get().way() == Way.PROGRAM) {
            return sharing(at, offer, actor);
        }
        var shared = asked.get().way() == Way.LETTER ? Optional.of(List.<Shared>of())
                : form.readShare(fields.of(result, "service.new"), offer.covered().groups());
        if (shared.isEmpty() || !isNameless(asked.get(), shared.get(), at, result, actor)) {
            return result.hasFieldErrors("ask.words") ? asking(at, actor) : sharing(at, offer, actor);
        }
        return "send".equals(form.then()) ? send(form, asked.get(), shared.get(), at, result, actor)
                : checking(at, asked.get(), shared.get(), actor);
    }

    private boolean isNameless(Referral.Asked asked, List<Shared> shared, ReferralReading.At at, BindingResult result,
            Actor actor) {
        var said = new NamelessFields.Said[shared.size() + 1];
        said[0] = new NamelessFields.Said("ask.words", asked.words());
        for (int i = 0; i < shared.size(); i++) {
            said[i + 1] = new NamelessFields.Said(NewReferralForm.field(shared.get(i).group()), shared.get(i).words());
        }
        return fields.hold(result, at.at(), actor, said);
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

    private ModelAndView send(NewReferralForm form, Referral.Asked asked, List<Shared> shared, ReferralReading.At at,
            BindingResult result, Actor actor) {
        var request = new SendReferral.Request(new ReferralId(form.stamp().idempotencyKey()), at.at().file(), asked,
                ServiceWords.name(asked.service(), at.words()), shared);
        var file = at.at().head().ids().file();
        try {
            return switch (desk.send(request, at, actor)) {
                case SendReferral.Outcome.Sent(var sent) -> new ModelAndView(
                        "redirect:" + ServicePath.referral(file, "one", sent.value()) + "&sent");
                case SendReferral.Outcome.Refused(var why) -> {
                    result.rejectValue(field(why), "service.refused." + why);
                    yield refused(asking(at, actor));
                }
                case SendReferral.Outcome.NotCovered _ -> {
                    result.rejectValue("share.groups", "service.share.not-covered");
                    yield refused(sharing(at, desk.offer(asked, at), actor));
                }
                case SendReferral.Outcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision otherWish) {
            var page = checking(at, asked, shared, actor).addObject("again", true).addObject("form",
                    form.anew(FormStamp.fresh(Revision.NEW)));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
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
                SharePage.of(offer));
    }

    private static ModelAndView checking(ReferralReading.At at, Referral.Asked asked, List<Shared> shared,
            Actor actor) {
        return new ModelAndView("service/check").addObject("bar", at.bar(actor))
                .addObject("provider",
                        at.provider(asked.provider()).map(line -> line.facts().office().name()).orElse(""))
                .addObject("letter", asked.way() == Way.LETTER)
                .addObject("facts", ReferralWords.preview(asked, shared, at));
    }
}
