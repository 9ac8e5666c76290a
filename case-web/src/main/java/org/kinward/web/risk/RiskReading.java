package org.kinward.web.risk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.springframework.stereotype.Component;

/** Reads the case for whoever may know of its danger, and writes down in the same transaction that somebody looked. */
@Component
public class RiskReading {

    private final CaseReading cases;

    private final AgencyZones zones;

    private final Colleagues colleagues;

    private final Clock clock;

    RiskReading(CaseReading cases, AgencyZones zones, Colleagues colleagues, Clock clock) {
        this.cases = cases;
        this.zones = zones;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** The case for who works on it. */
    @Transactional
    public RiskCase at(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.DANGER_VIEWED, actor);
        return new RiskCase(head, zones.zone(actor.agency()), clock.instant());
    }

    /** The case for those as well who are on shift where the child is. */
    @Transactional
    public RiskCase atNight(UUID file, Actor actor) {
        var head = cases.headForLeadOrShift(file, AuditAction.DANGER_VIEWED, actor);
        return new RiskCase(head, zones.zone(actor.agency()), clock.instant());
    }

    /** What colleagues call these people. */
    @Transactional
    public Map<PersonId, String> names(List<PersonId> people) {
        return people.isEmpty() ? Map.of() : colleagues.namesOf(people);
    }
}
