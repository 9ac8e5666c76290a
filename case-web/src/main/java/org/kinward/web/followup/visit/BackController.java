package org.kinward.web.followup.visit;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.keeping.SayBack;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.web.access.Allowed;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.risk.RiskPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever went to see a child is back safely. */
@Controller
class BackController {

    private final FollowUpReading reading;
    private final SayBack back;

    BackController(FollowUpReading reading, SayBack back) {
        this.reading = reading;
        this.back = back;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.VISIT_RECORDED)
    @PostMapping(FollowUpPath.FOLLOW_UP + "/back")
    String back(@PathVariable UUID id, @RequestParam(defaultValue = "") String visit, Actor actor) {
        var at = reading.at(id, actor);
        if (!back.say(new VisitId(RiskPath.id(visit)), actor, at.by(actor))) {
            throw new NotThere();
        }
        return "redirect:" + FollowUpPath.of(id);
    }
}
