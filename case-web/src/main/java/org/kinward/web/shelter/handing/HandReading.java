package org.kinward.web.shelter.handing;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.shelter.handing.HandingOver;
import org.kinward.reporting.casefile.CaseOverviews;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Reads what is needed to hand a child over, and how it was done. */
@Component
class HandReading {

    private final StayReading stays;

    private final CaseOverviews cases;

    private final AuditTrail trail;

    HandReading(StayReading stays, CaseOverviews cases, AuditTrail trail) {
        this.stays = stays;
        this.cases = cases;
        this.trail = trail;
    }

    /** How a child was handed over, for the receipt. */
    record Handed(StayReading.Read read, HandingOver handing) {
    }

    @Transactional
    public HandOverDesk.About about(UUID file, Actor actor) {
        var read = stays.read(file, actor);
        return new HandOverDesk.About(read, read.stays().size(),
                Set.copyOf(cases.inShort(read.head().ids().intake()).contact().endedLines()));
    }

    @Transactional
    public List<Colleagues.Colleague> seconds(Actor actor) {
        return stays.seconds(actor);
    }

    /** For the paper; that it was printed is written down. */
    @Transactional
    public Handed printed(UUID file, UUID stay, Actor actor) {
        var read = stays.read(file, actor);
        var handing = stays.handing(read, stay);
        trail.record(AuditEntry.done(AuditAction.PRINTED, AuditObject.HAND_OVER_RECEIPT, file,
                read.head().ids().intake()));
        return new Handed(read, handing);
    }
}
