package org.kinward.web.service.gap;

import java.time.Clock;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.service.gap.GapId;
import org.kinward.core.service.gap.ServiceGap;
import org.kinward.core.service.gap.ServiceGaps;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads the case for who works on it, and writes down in the same transaction that somebody looked. */
@Component
class GapReading {

    private final CaseReading cases;
    private final ServiceGaps gaps;
    private final AgencyZones zones;
    private final Clock clock;

    GapReading(CaseReading cases, ServiceGaps gaps, AgencyZones zones, Clock clock) {
        this.cases = cases;
        this.gaps = gaps;
        this.zones = zones;
        this.clock = clock;
    }

    /** One of them, and its case. */
    record One(RiskCase at, ServiceGap gap) {
    }

    @Transactional
    public RiskCase at(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.REFERRALS_VIEWED, actor);
        return new RiskCase(head, zones.zone(actor.agency()), clock.instant());
    }

    @Transactional
    public One one(UUID file, UUID gap, Actor actor) {
        var at = at(file, actor);
        return new One(at, gaps.find(new GapId(gap)).filter(found -> found.file().equals(at.file()))
                .orElseThrow(NotThere::new));
    }
}
