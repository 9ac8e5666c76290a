package org.kinward.web.legal.door;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.legal.right.GiveLegalHelp;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.legal.LegalPath;
import org.kinward.web.risk.RiskPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who helps a child with the law: seen by who works on the case, given and ended by a manager. */
@Controller
class LegalDoorController {

    private final LegalDoorReading reading;

    private final GiveLegalHelp give;

    LegalDoorController(LegalDoorReading reading, GiveLegalHelp give) {
        this.reading = reading;
        this.give = give;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(LegalPath.DOOR)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return LegalDoorPage.of(reading.door(id, actor), actor).addObject("form",
                refill.form(GiveForm.class, LegalPath.door(id)).orElseGet(() -> new GiveForm(null)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = {AuditAction.LEGAL_RIGHT_CHANGED, AuditAction.RECORD_VIEWED})
    @PostMapping(LegalPath.DOOR)
    ModelAndView give(@PathVariable UUID id, @ModelAttribute("form") GiveForm form, BindingResult result,
            Actor actor) {
        var door = reading.door(id, actor);
        if (form.helper().isEmpty()) {
            result.rejectValue("helper", "legal.door.helper.missing");
            return LegalDoorPage.of(door, actor);
        }
        var helper = new PersonId(RiskPath.id(form.helper()));
        return switch (give.give(door.at().file(), helper, actor, door.at().now())) {
            case DONE, DONE_BEFORE -> new ModelAndView("redirect:" + LegalPath.door(id));
            case NOT_THERE -> throw new NotThere();
            case NOT_TO_ONESELF -> refused(door, "legal.door.helper.oneself", result, actor);
            case NOT_OF_THE_AGENCY -> refused(door, "legal.door.helper.missing", result, actor);
        };
    }

    private static ModelAndView refused(LegalDoorReading.Door door, String why, BindingResult result, Actor actor) {
        result.rejectValue("helper", why);
        var page = LegalDoorPage.of(door, actor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = {AuditAction.LEGAL_RIGHT_CHANGED, AuditAction.RECORD_VIEWED})
    @PostMapping(LegalPath.DOOR + "/end")
    ModelAndView end(@PathVariable UUID id, @ModelAttribute("form") GiveForm form, Actor actor) {
        var door = reading.door(id, actor);
        return switch (give.end(door.at().file(), new PersonId(RiskPath.id(form.helper())), actor, door.at().now())) {
            case DONE, DONE_BEFORE -> new ModelAndView("redirect:" + LegalPath.door(id));
            case NOT_TO_ONESELF, NOT_OF_THE_AGENCY, NOT_THERE -> throw new NotThere();
        };
    }
}
