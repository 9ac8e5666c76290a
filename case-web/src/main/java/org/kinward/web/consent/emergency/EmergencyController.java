package org.kinward.web.consent.emergency;

import java.util.Arrays;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyLasts;
import org.kinward.core.consent.emergency.EmergencyReason;
import org.kinward.core.consent.emergency.ShareInEmergency;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.story.TellingSearch;
import org.kinward.reporting.access.SurroundingsFinder;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.intake.choice.Calls;
import org.kinward.web.intake.typed.Fields;
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

/** One page for what cannot wait for consent. Reports, donors, photographs and research can. */
@Controller
class EmergencyController {

    private static final String EMERGENCY = ConsentPath.CONSENT + "/emergency";

    private final ConsentReading reading;

    private final ShareInEmergency share;

    private final TellingSearch search;

    private final SurroundingsFinder places;

    EmergencyController(ConsentReading reading, ShareInEmergency share, TellingSearch search,
            SurroundingsFinder places) {
        this.places = places;
        this.reading = reading;
        this.share = share;
        this.search = search;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(EMERGENCY)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String written, Actor actor,
            Refill refill) {
        var at = reading.atNight(id, actor);
        var done = reading.written(at, written);
        if (done.isPresent()) {
            return new ModelAndView("consent/written").addObject("bar", at.bar(actor))
                    .addObject("office", done.get().shared().with().office())
                    .addObject("calls", Calls.inEmergency(
                            places.of(actor.agency(), at.head().care().place()).tonight().numbers()))
                    .addObject("tell", done.get().told().isEmpty()
                            ? ConsentPath.of(id, "child-told") + "?of=" + done.get().id().value() : null)
                    .addObject("by", at.written(done.get().decided().at().plus(Emergency.REVIEWED_IN)));
        }
        return page(at, actor).addObject("form", refill.form(EmergencyForm.class,
                ConsentPath.of(id, "emergency")).orElseGet(EmergencyForm::empty));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = AuditAction.SHARED_IN_EMERGENCY)
    @PostMapping(EMERGENCY)
    ModelAndView share(@PathVariable UUID id, @ModelAttribute("form") EmergencyForm form, BindingResult result,
            Actor actor) {
        var at = reading.atNight(id, actor);
        if (!form.second().isOneOf(reading.deciders(actor))) {
            throw new NotThere();
        }
        var fields = new Fields(result, search, field -> "consent.emergency." + field);
        var emergency = form.read(fields, at, actor.person());
        if (emergency.isEmpty()) {
            return page(at, actor);
        }
        try {
            return switch (share.share(emergency.get(), actor)) {
                case WRITTEN -> new ModelAndView("redirect:" + ConsentPath.of(id, "emergency") + "?written="
                        + form.stamp().idempotencyKey());
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision otherWish) {
            var page = page(at, actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(ConsentCase at, Actor actor) {
        return new ModelAndView("consent/emergency").addObject("bar", at.bar(actor))
                .addObject("reasons", Option.all(EmergencyReason.values()))
                .addObject("offices", Arrays.stream(RecipientKind.values()).filter(RecipientKind::helpsInEmergency)
                        .map(Option::of).toList())
                .addObject("groups", Option.all(DataGroup.values()))
                .addObject("lasts", Option.all(EmergencyLasts.values()))
                .addObject("functions", Option.all(ProfessionalFunction.values()))
                .addObject("colleagues", reading.deciders(actor).stream()
                        .map(one -> Option.said(one.person().value().toString(), one.name())).toList())
                .addObject("tells", Option.all(TellChild.values()));
    }
}
