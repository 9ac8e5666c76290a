package org.kinward.web.needs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.needs.assessment.NeedsAssessments;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads what a child needs for who works on the case, and writes down in the same transaction that somebody looked. */
@Component
public class NeedsReading {

    private final CaseReading cases;

    private final NeedsAssessments assessments;

    private final Around around;

    NeedsReading(CaseReading cases, NeedsAssessments assessments, Around around) {
        this.cases = cases;
        this.assessments = assessments;
        this.around = around;
    }

    /** Clock, zones, names. */
    @Component
    record Around(AgencyZones zones, Colleagues colleagues, Clock clock) {
    }

    /**
     * All assessments of a case.
     *
     * @param all
     *            the newest first
     */
    public record Needs(RiskCase at, List<NeedsAssessment> all, Map<PersonId, String> names) {

        public Optional<NeedsAssessment> newest() {
            return all.stream().findFirst();
        }

        /** One of them. */
        public NeedsAssessment one(UUID id) {
            return all.stream().filter(one -> one.id().equals(new NeedsAssessmentId(id))).findFirst()
                    .orElseThrow(NotThere::new);
        }

        /** The one before, whose answers stand beside. */
        public Optional<NeedsAssessment> before(NeedsAssessment one) {
            return all.stream().filter(other -> other.number().number() == one.number().number() - 1).findFirst();
        }

        public String name(PersonId person) {
            return names.getOrDefault(person, "");
        }
    }

    /** The case alone. */
    @Transactional
    public RiskCase at(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.NEEDS_VIEWED, actor);
        return new RiskCase(head, around.zones().zone(actor.agency()), around.clock().instant());
    }

    @Transactional
    public Needs needs(UUID file, Actor actor) {
        var at = at(file, actor);
        var all = assessments.of(at.file());
        var people = all.stream().flatMap(one -> one.people().stream()).distinct().toList();
        return new Needs(at, all, names(people));
    }

    /** What colleagues call these people. */
    @Transactional
    public Map<PersonId, String> names(List<PersonId> people) {
        return people.isEmpty() ? Map.of() : around.colleagues().namesOf(people);
    }
}
