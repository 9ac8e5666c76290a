package org.kinward.web.task;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Everything that is to be done, by the hour, page by page. */
@Controller
class WholeListController {

    private final TeamReading reading;

    WholeListController(TeamReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/today/all")
    String show(@ModelAttribute("behind") TaskBehind behind, Actor actor, Model model) {
        model.addAttribute("list", reading.mine(behind.read(), actor));
        return "task/all";
    }
}
