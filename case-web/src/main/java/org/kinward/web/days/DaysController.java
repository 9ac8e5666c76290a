package org.kinward.web.days;

import java.util.Map;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.intake.reading.IntakePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first days of one record, in any order and over as many talks as the child wants. */
@Controller
class DaysController {

    static final String DAYS = CasePath.CASE + "/days";

    private final DaysReading reading;

    DaysController(DaysReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(DAYS)
    ModelAndView hub(@PathVariable UUID id, @RequestParam(defaultValue = "") String talk, Actor actor) {
        var days = reading.open(id, actor);
        return new ModelAndView("days/hub",
                Map.of("bar", CaseBar.of(days.head(), actor, "days"), "page", DaysPage.of(days, talk)));
    }

    /** Where a sheet goes on to when the child has ended the talk: the talk is written down, and that is a good end. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {})
    @GetMapping(IntakePath.INTAKE + "/" + IntakePath.STOPPED)
    String ofStopped(@PathVariable UUID id) {
        return "redirect:/c/" + reading.file(id) + "/days/talk?" + IntakePath.STOPPED;
    }

    /** Where a saved sheet goes back to: a sheet knows its intake, not the file. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {})
    @GetMapping(IntakePath.DAYS)
    String ofIntake(@PathVariable UUID id, @RequestParam(defaultValue = "") String talk) {
        return "redirect:/c/" + reading.file(id) + "/days" + IntakePath.inTalk(talk);
    }
}
