package org.kinward.web.task;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has how much to do, and what one worker has to do. */
@Controller
class TeamWorkController {

    private final TeamReading reading;

    TeamWorkController(TeamReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/team")
    String team(@RequestParam(required = false) @Nullable UUID behind, Actor actor, Model model) {
        model.addAttribute("page", reading.team(Optional.ofNullable(behind), actor));
        return "task/team";
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/team/{worker}")
    ModelAndView worker(@PathVariable UUID worker, @RequestParam(defaultValue = "") String only,
            @ModelAttribute("behind") TaskBehind behind, Actor actor) {
        var list = reading.of(new PersonId(worker), "overdue".equals(only), behind.read(), actor);
        return new ModelAndView("task/worker").addObject("list", list).addObject("worker", worker);
    }
}
