package org.kinward.web.followup.plan;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.followup.FollowUpPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How one child is followed up, at a glance. */
@Controller
class FollowUpController {

    private final WholeReading reading;

    FollowUpController(WholeReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(FollowUpPath.FOLLOW_UP)
    ModelAndView page(@PathVariable UUID id, Actor actor) {
        var whole = reading.whole(id, actor);
        return new ModelAndView("followup/follow-up").addObject("bar", whole.at().bar(actor)).addObject("page",
                FollowUpPage.of(whole, actor));
    }
}
