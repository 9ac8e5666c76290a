package org.kinward.web.needs.give;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.assessment.TakeBackAssessment;
import org.kinward.web.access.Allowed;
import org.kinward.web.needs.NeedsPath;
import org.kinward.web.needs.NeedsReading;
import org.kinward.web.risk.RiskPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a given assessment back, to write in it again. */
@Controller
class TakeBackController {

    private final NeedsReading reading;

    private final TakeBackAssessment takeBack;

    TakeBackController(NeedsReading reading, TakeBackAssessment takeBack) {
        this.reading = reading;
        this.takeBack = takeBack;
    }

    /** The page of the needs says what came of it: it is open, or somebody was faster. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.NEEDS_VIEWED,
            AuditAction.APPROVAL_TAKEN_BACK})
    @PostMapping(NeedsPath.NEEDS + "/back")
    String takeBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String assessment, Actor actor) {
        var needs = reading.needs(id, actor);
        var one = needs.one(RiskPath.id(assessment));
        var outcome = takeBack.takeBack(one.id(), actor, needs.at().now());
        if (outcome == TakeBackAssessment.Outcome.NOT_THERE) {
            throw new NotThere();
        }
        return "redirect:" + NeedsPath.needs(id)
                + (outcome == TakeBackAssessment.Outcome.ANSWERED_BEFORE ? "?answered" : "");
    }
}
