package org.kinward.web.casefile.looks;

import java.time.ZoneId;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.casefile.CaseReading;
import org.springframework.stereotype.Component;

/** Opening the log is a look of its own: it is written down before any line is read. */
@Component
class LogOpening {

    private final CaseReading cases;
    private final AgencyZones zones;

    LogOpening(CaseReading cases, AgencyZones zones) {
        this.cases = cases;
        this.zones = zones;
    }

    /** Whose log it is, and the zone in which its hours are said: that of the agency of who reads. */
    record Opened(CaseHead head, ZoneId zone) {
    }

    @Transactional
    Opened open(UUID file, Actor actor) {
        return new Opened(cases.headForLead(file, AuditAction.ACCESS_LOG_VIEWED, actor), zones.zone(actor.agency()));
    }
}
