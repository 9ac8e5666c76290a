package org.kinward.web.task.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.weight.CaseloadWeight;
import org.kinward.core.casefile.weight.CaseloadWeights;
import org.kinward.core.casefile.weight.Lives;
import org.kinward.reporting.task.CaseloadLine;
import org.kinward.reporting.task.Caseloads;
import org.kinward.reporting.task.TaskPosition;
import org.kinward.reporting.task.TeamWork;
import org.springframework.stereotype.Component;

/** Reads who leads which children, and writes down in the same transaction whose records were counted or named. */
@Component
class CaseloadReading {

    private final Caseloads caseloads;
    private final TeamWork team;
    private final CaseloadWeights weights;
    private final AuditTrail trail;

    CaseloadReading(Caseloads caseloads, TeamWork team, CaseloadWeights weights, AuditTrail trail) {
        this.caseloads = caseloads;
        this.team = team;
        this.weights = weights;
        this.trail = trail;
    }

    /** The children of one worker, counted by how they live. */
    record Parts(String name, Map<Lives, Integer> children, CaseloadWeight weight) {
    }

    /** Those that live like this; the last line may be one more than is shown. */
    record Lines(String name, List<CaseloadLine> lines) {
    }

    @Transactional
    public Parts parts(UUID worker) {
        var name = name(worker);
        var children = caseloads.counts(List.of(worker)).getOrDefault(worker, Map.of());
        written(worker, List.of());
        return new Parts(name, children, weights.current().value());
    }

    @Transactional
    public Lines lines(UUID worker, Lives lives, Optional<TaskPosition> behind) {
        var name = name(worker);
        var lines = caseloads.page(new PersonId(worker), lives, behind);
        written(worker, lines.stream().map(CaseloadLine::intake).toList());
        return new Lines(name, lines);
    }

    private String name(UUID worker) {
        return team.name(new PersonId(worker)).orElseThrow(NotThere::new);
    }

    private void written(UUID worker, List<UUID> shown) {
        var all = new ArrayList<>(List.of(worker));
        all.addAll(shown);
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.TEAM, all, AuditEntry.Outcome.DONE));
    }
}
