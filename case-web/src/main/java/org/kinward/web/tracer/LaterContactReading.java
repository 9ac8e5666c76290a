package org.kinward.web.tracer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.tracer.LaterContact;
import org.kinward.core.tracer.LaterContacts;
import org.kinward.core.tracer.WriteLaterContact;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.tracer.MayComeBack;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.followup.SafeContactWords;
import org.kinward.web.followup.SafeContacts;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads whether somebody may come back to a child, and writes down in the same transaction that somebody looked. */
@Component
class LaterContactReading {

    private final CaseReading cases;

    private final KeptContacts kept;

    private final AuditTrail trail;

    private final Hours hours;

    LaterContactReading(CaseReading cases, KeptContacts kept, AuditTrail trail, Hours hours) {
        this.cases = cases;
        this.kept = kept;
        this.trail = trail;
        this.hours = hours;
    }

    /** Where it is kept. */
    @Component
    record KeptContacts(LaterContacts contacts, Consents consents, MayUse mayUse, SafeContacts safe,
            MayComeBack list) {
    }

    /** What time it is at the agency. */
    @Component("hoursOfLaterContact")
    record Hours(AgencyZones zones, Clock clock) {
    }

    /**
     * One child.
     *
     * @param asked
     *            the question, if somebody has asked
     * @param safe
     *            how the child is reached without harm; empty where nobody may come back
     */
    record OfChild(RiskCase at, Optional<Consent> asked, Permit permit, Optional<LaterContact> line,
            Optional<SafeContactWords> safe) {

        boolean mayBeContacted() {
            return isAgreed() && line.filter(one -> !one.isOver(at.today())).isPresent();
        }

        boolean isAgreed() {
            return !(permit instanceof Permit.No);
        }

        Moment moment() {
            return new Moment(at.now(), at.zone());
        }
    }

    @Transactional
    public OfChild ofChild(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.LATER_CONTACT_VIEWED, actor);
        var at = new RiskCase(head, hours.zones().zone(actor.agency()), hours.clock().instant());
        var asked = kept.consents().of(at.file()).stream().filter(one -> one.use().isAskedOnce()).findFirst();
        var permit = kept.mayUse().ask(at.file(), WriteLaterContact.WANTED, new Moment(at.now(), at.zone()));
        var line = kept.contacts().of(at.file());
        var safe = permit instanceof Permit.No ? Optional.<SafeContactWords>empty()
                : Optional.of(kept.safe().words(head.ids().intake()));
        return new OfChild(at, asked, permit, line, safe);
    }

    /** Those to whom somebody may come back; one entry names every child that was shown. */
    @Transactional
    public List<MayComeBack.Line> all(Actor actor) {
        var today = hours.clock().instant().atZone(hours.zones().zone(actor.agency())).toLocalDate();
        var lines = kept.list().on(today);
        trail.record(new AuditEntry(AuditAction.LATER_CONTACT_VIEWED, AuditObject.LATER_CONTACTS,
                new ArrayList<>(lines.stream().map(MayComeBack.Line::intake).toList()), AuditEntry.Outcome.DONE));
        return lines;
    }
}
