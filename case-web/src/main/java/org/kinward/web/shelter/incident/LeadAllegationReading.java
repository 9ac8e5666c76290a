package org.kinward.web.shelter.incident;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.shelter.House;
import org.springframework.stereotype.Component;

/** Reads the child who says something against its house; the trail says what it says of every look at a stay. */
@Component
class LeadAllegationReading {

    private final CaseReading cases;

    private final AgencyZones zones;

    private final Clock clock;

    LeadAllegationReading(CaseReading cases, AgencyZones zones, Clock clock) {
        this.cases = cases;
        this.zones = zones;
        this.clock = clock;
    }

    /** The child, and the house where it lives. */
    record Read(CaseHead head, House house) {
    }

    /** For who leads the case or covers it: a manager of the house is none. */
    @Transactional
    public Read read(UUID file, Actor actor) {
        var head = cases.headForLeadOrShift(file, AuditAction.STAY_VIEWED, actor);
        return Optional.of(head).filter(one -> actor.isLead(one.ids().intake(), one.care().worker()))
                .map(one -> new Read(one, house(one, actor))).orElseThrow(NotThere::new);
    }

    private House house(CaseHead head, Actor actor) {
        return new House(head.care().place(), head.care().placeName().orElse(""), zones.zone(actor.agency()),
                clock.instant());
    }
}
