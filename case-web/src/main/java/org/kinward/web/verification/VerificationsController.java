package org.kinward.web.verification;

import java.time.Clock;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.verification.DrawSample;
import org.kinward.reporting.verification.VerificationLists.DrawnPlace;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Visits of verification, and the page on which a sample is drawn. */
@Controller
class VerificationsController {

    static final String LIST = "/verifications";
    private static final String NEW = LIST + "/new";

    private final VerificationReading reading;
    private final DrawSample draw;
    private final Clock clock;

    VerificationsController(VerificationReading reading, DrawSample draw, Clock clock) {
        this.reading = reading;
        this.draw = draw;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SHELTER_MANAGER, Role.DATA_OFFICER}, audit = AuditAction.VERIFICATION_VIEWED)
    @GetMapping(LIST)
    ModelAndView list(Actor actor) {
        return new ModelAndView("verification/list").addObject("visits", VisitCard.all(reading.all(actor)))
                .addObject("manager", !actor.managesAllYear().isEmpty());
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.VERIFICATION_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(Actor actor, Refill refill) {
        var places = reading.places(actor);
        return page(places).addObject("form",
                refill.form(VerificationForm.class, NEW).orElseGet(() -> VerificationForm.empty(places)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER,
            audit = {AuditAction.VERIFICATION_WRITTEN, AuditAction.VERIFICATION_VIEWED})
    @PostMapping(NEW)
    ModelAndView draw(@ModelAttribute("form") VerificationForm form, BindingResult result, Actor actor) {
        var places = reading.places(actor);
        var wanted = form.read(places, result);
        if (wanted.isEmpty()) {
            return page(places);
        }
        return switch (draw.draw(wanted.get(), actor, clock.instant())) {
            case DRAWN -> new ModelAndView("redirect:" + LIST + "/" + wanted.get().id().value());
            case NOBODY -> {
                result.rejectValue("from", "verification.nobody");
                var page = page(places);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private static ModelAndView page(List<DrawnPlace> places) {
        return new ModelAndView("verification/new").addObject("places",
                places.stream().map(place -> Option.said(place.id().toString(), place.name())).toList());
    }
}
