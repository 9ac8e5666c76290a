package org.kinward.web.followup.sighting;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.WriteSighting;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpCase;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Anybody on the team writes down that a child was seen or heard of elsewhere. */
@Controller
class SightingController {

    private static final String SIGHTING = FollowUpPath.FOLLOW_UP + "/sighting";

    private final FollowUpReading reading;
    private final NamelessFields fields;
    private final WriteSighting write;

    SightingController(FollowUpReading reading, NamelessFields fields, WriteSighting write) {
        this.reading = reading;
        this.fields = fields;
        this.write = write;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(SIGHTING)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var at = reading.atNight(id, actor);
        return page(at, actor).addObject("form", refill.form(SightingForm.class, FollowUpPath.of(id, "sighting"))
                .orElseGet(() -> SightingForm.begin(at)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.SIGHTING_WRITTEN)
    @PostMapping(SIGHTING)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") SightingForm form, BindingResult result,
            Actor actor) {
        var at = reading.atNight(id, actor);
        var told = form.read(fields.of(result, "followup.sighting"), at, actor);
        if (told.isEmpty() || !fields.hold(result, at.at(), actor,
                new NamelessFields.Said("words", told.get().told().words()))) {
            return page(at, actor);
        }
        try {
            return switch (write.write(told.get(), actor, at.by(actor))) {
                case WRITTEN -> new ModelAndView("redirect:" + (at.leads(actor) ? FollowUpPath.of(id) : "/c/" + id));
                case IN_FUTURE -> {
                    result.rejectValue("on", "followup.sighting.on.future");
                    yield page(at, actor);
                }
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision otherWish) {
            var page = page(at, actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView page(FollowUpCase at, Actor actor) {
        return new ModelAndView("followup/sighting").addObject("bar", at.bar(actor))
                .addObject("leads", at.leads(actor)).addObject("tellers", Option.all(Sighting.Teller.values()))
                .addObject("sures", Option.all(Sighting.Sure.values()));
    }
}
