package org.kinward.web.audit.trail;

import java.time.ZoneId;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.access.AgencyZones;
import org.springframework.stereotype.Component;

/** Reading the audit is audited: the entry, with what was asked for, is committed before any line is read. */
@Component
class TrailOpening {

    private final AuditTrail trail;
    private final AgencyZones zones;

    TrailOpening(AuditTrail trail, AgencyZones zones) {
        this.trail = trail;
        this.zones = zones;
    }

    @Transactional
    ZoneId open(AgencyId agency, UUID... askedFor) {
        trail.record(AuditEntry.done(AuditAction.AUDIT_VIEWED, AuditObject.AUDIT, askedFor));
        return zones.zone(agency);
    }
}
