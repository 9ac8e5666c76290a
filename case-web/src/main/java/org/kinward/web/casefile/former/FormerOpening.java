package org.kinward.web.casefile.former;

import java.time.ZoneId;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CaseReading;
import org.springframework.stereotype.Component;

/** Opens a record for somebody who may read what is sealed; the look is written down before the vault is asked. */
@Component
class FormerOpening {

    private final CaseReading cases;
    private final AgencyZones zones;

    FormerOpening(CaseReading cases, AgencyZones zones) {
        this.cases = cases;
        this.zones = zones;
    }

    /** The record, and the zone in which hours are said. */
    record Opened(CaseHead head, ZoneId zone) {
    }

    @Transactional
    Opened open(UUID file, Actor actor) {
        var head = cases.head(file, AuditAction.RECORD_VIEWED);
        if (!CaseBar.readsSealed(head, actor)) {
            throw new NotThere();
        }
        return new Opened(head, zones.zone(actor.agency()));
    }
}
