package org.kinward.web.service.received;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.share.Received;
import org.kinward.reporting.access.AgencyZones;
import org.springframework.stereotype.Component;

/** Reads the copies of a provider's own open referrals, and writes down in the same transaction that they were read. */
@Component
class ReceivedReading {

    private final Received received;
    private final AgencyZones zones;
    private final AuditTrail trail;
    private final Clock clock;

    ReceivedReading(Received received, AgencyZones zones, AuditTrail trail, Clock clock) {
        this.received = received;
        this.zones = zones;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is open, and what time it is at the agency that sent it. */
    record Open(List<Received.One> all, ZoneId zone, Instant now) {
    }

    @Transactional
    public Open all(Actor actor) {
        var all = received.open();
        // also that there was nothing: a page that is not written down is not shown
        trail.record(new AuditEntry(AuditAction.REFERRAL_READ, AuditObject.REFERRAL,
                all.stream().map(one -> one.id().value()).toList(), AuditEntry.Outcome.DONE));
        if (all.isEmpty()) {
            return new Open(all, ZoneId.of("UTC"), clock.instant());
        }
        return new Open(all, zones.zone(actor.agency()), clock.instant());
    }

    /**
     * One that is open.
     *
     * @throws NotThere
     *             if it is over, of another provider, or none
     */
    @Transactional
    public Open one(UUID id, Actor actor) {
        var one = received.find(new ReferralId(id)).orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(AuditAction.REFERRAL_READ, AuditObject.REFERRAL, id));
        return new Open(List.of(one), zones.zone(actor.agency()), clock.instant());
    }
}
