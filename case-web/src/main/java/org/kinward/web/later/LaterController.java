package org.kinward.web.later;

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
import org.springframework.web.servlet.ModelAndView;

/** What is told later of one record, in any order and never asked for. */
@Controller
class LaterController {

    private final LaterReading reading;

    LaterController(LaterReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(CasePath.CASE + "/later")
    ModelAndView hub(@PathVariable UUID id, Actor actor) {
        var later = reading.open(id, actor);
        return new ModelAndView("later/hub",
                Map.of("bar", CaseBar.of(later.head(), actor, "days"), "page", LaterList.of(later)));
    }

    /** Where a saved sheet goes back to: a sheet knows its intake, not the file. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {})
    @GetMapping(IntakePath.TOLD_LATER)
    String ofIntake(@PathVariable UUID id) {
        return "redirect:/c/" + reading.file(id) + "/later";
    }
}
