package org.kinward.web.transfer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.transfer.PartnerAgencies;
import org.kinward.core.transfer.Transfer;
import org.kinward.core.transfer.TransferId;
import org.kinward.core.transfer.Transfers;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.transfer.OfferedCases;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads offered cases, and writes down in the same transaction that somebody looked. */
@Component
class TransferReading {

    private final CaseReading cases;
    private final Kept kept;
    private final AuditTrail trail;
    private final Clock clock;

    TransferReading(CaseReading cases, Kept kept, AuditTrail trail, Clock clock) {
        this.cases = cases;
        this.kept = kept;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where it all is kept. */
    @Component
    record Kept(Transfers transfers, OfferedCases offered, PartnerAgencies agencies, AgencyZones zones) {
    }

    /** A case, the offers of it, and what the agencies are called. */
    record OfChild(RiskCase at, List<Transfer> transfers, Map<AgencyId, String> names) {
    }

    /** One offer, what was still to be done when it moved, and what the agencies are called. */
    record One(Transfer transfer, List<Transfers.LeftToDo> left, Map<AgencyId, String> names, Moments moments) {
    }

    /** What is offered to the own agency, and what it offered. */
    record All(List<OfferedCases.Line> toUs, List<OfferedCases.Line> byUs, Map<AgencyId, String> names,
            Moments moments) {
    }

    @Transactional
    public OfChild ofChild(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.TRANSFERS_VIEWED, actor);
        var at = new RiskCase(head, kept.zones().zone(actor.agency()), clock.instant());
        var transfers = kept.transfers().of(at.file());
        return new OfChild(at, transfers, names(transfers.stream().flatMap(TransferReading::agencies)));
    }

    @Transactional
    public One one(TransferId id, Actor actor) {
        var one = kept.transfers().find(id).orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(AuditAction.TRANSFERS_VIEWED, AuditObject.TRANSFER, id.value(),
                one.about().file().value(), one.about().record().value()));
        return new One(one, kept.transfers().left(id), names(agencies(one)), moments(actor));
    }

    @Transactional
    public All all(Actor actor) {
        var toUs = kept.offered().toUs();
        var byUs = kept.offered().byUs();
        var shown = new ArrayList<UUID>();
        Stream.concat(toUs.stream(), byUs.stream()).map(OfferedCases.Line::intake).distinct().forEach(shown::add);
        trail.record(new AuditEntry(AuditAction.TRANSFERS_VIEWED, AuditObject.TRANSFERS, shown,
                AuditEntry.Outcome.DONE));
        var agencies = Stream.concat(toUs.stream().map(line -> line.between().from()),
                byUs.stream().map(line -> line.between().to()));
        return new All(toUs, byUs, names(agencies), moments(actor));
    }

    private Moments moments(Actor actor) {
        return new Moments(clock.instant(), kept.zones().zone(actor.agency()));
    }

    private static Stream<AgencyId> agencies(Transfer one) {
        return Stream.of(one.about().from(), one.offer().to());
    }

    private Map<AgencyId, String> names(Stream<AgencyId> agencies) {
        return kept.agencies().names(agencies.collect(Collectors.toSet()));
    }
}
