package org.kinward.web.access.upkeep;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.web.shell.page.Link;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The side navigation of administration; other pages have none. */
@ControllerAdvice
class AdminSide {

    private static final List<Link> LINKS = List.of(Link.to("/admin/people", "admin.people.title"),
            Link.to("/admin/agencies", "admin.agency.title"), Link.to("/admin/places", "admin.places.title"),
            Link.to("/admin/roles", "admin.roles.short"), Link.to("/admin/statements", "admin.statements.short"),
            Link.to("/admin/ladder", "consent.ladder.title"),
            Link.to("/admin/authority", "consent.term.title"), Link.to("/admin/danger", "risk.term.title"),
            Link.to("/admin/services", "service.term.title"),
            Link.to("/admin/needs", "needs.term.title"), Link.to("/admin/plan", "plan.term.title"),
            Link.to("/admin/approvals", "approval.rule.title"), Link.to("/admin/closing", "closing.term.title"),
            Link.to("/admin/retention", "retention.rule.title"),
            Link.to("/admin/follow-up", "followup.terms.title"), Link.to("/admin/caseload", "task.weight.title"),
            Link.to("/admin/digest", "task.digest.title"),
            Link.to("/admin/house-times", "shelter.term.title"),
            Link.to("/admin/incidents", "shelter.receiver.title"),
            Link.to("/incidents", "shelter.incident.passed.title"),
            Link.to("/admin/lists", "lists.title"), Link.to("/admin/world", "world.title"),
            Link.to("/admin/erasures", "erasure.admin.title"), Link.to("/exports", "export.title"),
            Link.to("/releases", "release.list.title"));

    @ModelAttribute("side")
    List<Link> side(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/admin/")
                ? LINKS.stream().map(link -> link.asCurrent(path.startsWith(link.href()))).toList()
                : List.of();
    }
}
