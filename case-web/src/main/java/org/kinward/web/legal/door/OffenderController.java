package org.kinward.web.legal.door;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.SayRightsProblem;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.legal.LegalPath;
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

/** A child is treated as an offender: said by who works on the case, until it is not so any more. */
@Controller
class OffenderController {

    private static final String OFFENDER = LegalPath.DOOR + "/offender";

    private final LegalDoorReading reading;

    private final NamelessFields fields;

    private final SayRightsProblem say;

    OffenderController(LegalDoorReading reading, NamelessFields fields, SayRightsProblem say) {
        this.reading = reading;
        this.fields = fields;
        this.say = say;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(OFFENDER)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.door(id, actor), actor).addObject("form",
                refill.form(OffenderForm.class, LegalPath.door(id) + "/offender").orElseGet(OffenderForm::empty));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.RIGHTS_PROBLEM_WRITTEN,
            AuditAction.RECORD_VIEWED})
    @PostMapping(OFFENDER)
    ModelAndView say(@PathVariable UUID id, @ModelAttribute("form") OffenderForm form, BindingResult result,
            Actor actor) {
        var door = reading.door(id, actor);
        var problem = form.read(fields.of(result, "legal.offender"), door.at(), actor.person());
        if (problem.isEmpty() || !fields.hold(result, door.at(), actor,
                new NamelessFields.Said("words", problem.get().words()))) {
            return page(door, actor);
        }
        try {
            return done(say.say(problem.get(), actor), id);
        } catch (StaleRevision otherWords) {
            var page = page(door, actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView done(SayRightsProblem.Outcome outcome, UUID id) {
        if (outcome == SayRightsProblem.Outcome.NOT_THERE) {
            throw new NotThere();
        }
        return new ModelAndView("redirect:" + LegalPath.door(id));
    }

    private static ModelAndView page(LegalDoorReading.Door door, Actor actor) {
        return new ModelAndView("legal/offender").addObject("bar", CaseBar.of(door.at().head(), actor, "legal"))
                .addObject("kinds", Option.all(RightsProblem.Treated.values()));
    }
}
