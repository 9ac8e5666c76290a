package org.kinward.web.transfer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.kinward.core.returning.step.StepId;
import org.kinward.core.transfer.PartnerAgencies;
import org.kinward.core.transfer.asked.AskedStep;
import org.kinward.core.transfer.asked.AskedSteps;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.transfer.AskedOfUs;
import org.springframework.stereotype.Component;

/** Reads what other agencies ask of the own one, and writes down in the same transaction that somebody looked. */
@Component
class AskedReading {

    private final Where where;
    private final PartnerAgencies agencies;
    private final AuditTrail trail;
    private final Clock clock;

    AskedReading(Where where, PartnerAgencies agencies, AuditTrail trail, Clock clock) {
        this.where = where;
        this.agencies = agencies;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where it is kept. */
    @Component("whereAskedIsKept")
    record Where(AskedSteps steps, AskedOfUs lists, AgencyZones zones) {
    }

    /** Everything that waits, what was answered, and what the agencies that ask are called. */
    record All(List<AskedOfUs.Line> open, List<AskedOfUs.Line> answered, Map<AgencyId, String> names,
            Moments moments) {
    }

    /** One of them, and who asks. */
    record One(AskedStep step, String from, Moments moments) {
    }

    @Transactional
    public All all(Actor actor) {
        var open = where.lists().open();
        var answered = where.lists().answered();
        var shown = Stream.concat(open.stream(), answered.stream()).map(AskedOfUs.Line::intake).distinct().toList();
        trail.record(new AuditEntry(AuditAction.RETURN_VIEWED, AuditObject.RETURN_STEP, new ArrayList<>(shown),
                AuditEntry.Outcome.DONE));
        var names = agencies.names(Stream.concat(open.stream(), answered.stream()).map(AskedOfUs.Line::from)
                .collect(Collectors.toSet()));
        return new All(open, answered, names, moments(actor));
    }

    /** One that the own agency is asked; who asks looks at it on the page of the return. */
    @Transactional
    public One one(StepId id, Actor actor) {
        var one = where.steps().find(id).filter(found -> found.between().to().equals(actor.agency()))
                .orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(AuditAction.RETURN_VIEWED, AuditObject.RETURN_STEP, id.value(),
                one.about().record().value()));
        var from = one.between().from();
        return new One(one, agencies.names(Set.of(from)).getOrDefault(from, ""), moments(actor));
    }

    private Moments moments(Actor actor) {
        return new Moments(clock.instant(), where.zones().zone(actor.agency()));
    }
}
