package org.kinward.web.approval;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.approval.WaitingApprovals;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.shell.form.Behind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What waits for the reader, and everything that was asked about one child. */
@Controller
class ApprovalController {

    private final ApprovalReading reading;

    ApprovalController(ApprovalReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(ApprovalPath.ALL)
    ModelAndView all(@ModelAttribute("behind") Behind behind, Actor actor) {
        var position = behind.cursor().map(from -> new WaitingApprovals.Position(from.at(), from.behind()));
        var lines = reading.waiting(position);
        var page = lines.stream().limit(WaitingApprovals.A_PAGE).toList();
        var last = lines.size() > page.size() ? page.getLast() : null;
        return new ModelAndView("approval/all").addObject("codes", actor.is(Role.SHELTER_MANAGER))
                .addObject("cards", page.stream().map(ApprovalWords::card).toList())
                .addObject("next", last == null ? null
                        : ApprovalPath.ALL + "?at=" + last.waits().dueAt() + "&entry=" + last.approval())
                .addObject("start", position.isEmpty() ? null : ApprovalPath.ALL);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.APPROVAL_VIEWED)
    @GetMapping(ApprovalPath.OF_CHILD)
    ModelAndView ofChild(@PathVariable UUID id, Actor actor) {
        var read = reading.ofChild(id, actor);
        return new ModelAndView("approval/of-child").addObject("bar", CaseBar.of(read.at().head(), actor, "approvals"))
                .addObject("lines", read.approvals().stream().map(one -> ApprovalLine.of(one, read)).toList());
    }
}
