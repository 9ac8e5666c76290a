package org.kinward.web.task;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.child.FindInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Today: the work list. */
@Controller
class TodayController {

    private final TodayReading today;

    TodayController(TodayReading today) {
        this.today = today;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER,
            Role.DATA_OFFICER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/today")
    String show(@RequestParam(required = false) @Nullable UUID done, Actor actor, Refill refill, Model model) {
        var read = today.today(Optional.ofNullable(done), actor);
        model.addAttribute("page", read.page());
        model.addAttribute("approvals", read.approvals());
        model.addAttribute("incidents", read.incidents());
        model.addAttribute("referrals", read.referrals());
        model.addAttribute("transfers", read.transfers());
        model.addAttribute("figures", read.figures());
        model.addAttribute("done", read.done().orElse(null));
        model.addAttribute("findForm", FindInput.typed(refill));
        return "task/today";
    }
}
