package org.kinward.web.approval;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.Approvals;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.approval.WaitingApprovals;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads requests for whoever works on the case, and writes down in the same transaction that somebody looked. */
@Component
class ApprovalReading {

    private final CaseReading cases;

    private final Kept kept;

    private final Colleagues colleagues;

    private final AuditTrail trail;

    ApprovalReading(CaseReading cases, Kept kept, Colleagues colleagues, AuditTrail trail) {
        this.cases = cases;
        this.kept = kept;
        this.colleagues = colleagues;
        this.trail = trail;
    }

    /** Where it all is kept. */
    @Component
    record Kept(Approvals approvals, WaitingApprovals waiting, AgencyZones zones, Clock clock) {
    }

    /** Requests about one child, and what colleagues call those who asked and answered. */
    record OfChild(RiskCase at, List<Approval> approvals, Map<PersonId, String> names) {

        String name(Approval.By by) {
            return names.getOrDefault(by.person(), "");
        }
    }

    @Transactional
    public OfChild ofChild(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.APPROVAL_VIEWED, actor);
        var at = new RiskCase(head, kept.zones().zone(actor.agency()), kept.clock().instant());
        return named(at, kept.approvals().of(at.file()));
    }

    /** One request; the page that is not there for one of another child. */
    @Transactional
    public OfChild one(UUID file, ApprovalId id, Actor actor) {
        var all = ofChild(file, actor);
        var one = all.approvals().stream().filter(approval -> approval.id().equals(id)).findFirst()
                .orElseThrow(NotThere::new);
        return new OfChild(all.at(), List.of(one), all.names());
    }

    /** What waits for the acting person. */
    @Transactional
    public List<WaitingApprovals.Line> waiting(Optional<WaitingApprovals.Position> behind) {
        var lines = kept.waiting().page(behind);
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.APPROVALS,
                lines.stream().map(WaitingApprovals.Line::file).distinct().toList(), AuditEntry.Outcome.DONE));
        return lines;
    }

    private OfChild named(RiskCase at, List<Approval> approvals) {
        var people = approvals.stream().flatMap(one -> one.people().stream()).distinct().toList();
        return new OfChild(at, approvals, people.isEmpty() ? Map.of() : colleagues.namesOf(people));
    }
}
