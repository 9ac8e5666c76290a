package org.kinward.web.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads the case for whoever follows the child up, and writes down in the same transaction that somebody looked. */
@Component
public class FollowUpReading {

    private final CaseReading cases;
    private final Clocks clocks;
    private final Kept kept;
    private final Colleagues colleagues;

    FollowUpReading(CaseReading cases, Clocks clocks, Kept kept, Colleagues colleagues) {
        this.cases = cases;
        this.clocks = clocks;
        this.kept = kept;
        this.colleagues = colleagues;
    }

    /** What time it is, and where. */
    @Component
    record Clocks(AgencyZones zones, Clock clock) {
    }

    /** Contacts, and how the child is reached. */
    @Component
    record Kept(Contacts contacts, SafeContacts safe) {
    }

    /**
     * A contact of the case at hand.
     *
     * @param safe
     *            how the child is reached without harm; empty if nobody has asked
     * @param ended
     *            how it ended, if it did
     */
    public record At(FollowUpCase at, Contact contact, Optional<SafeToContact> safe, Optional<ContactEnd> ended) {
    }

    /** The case for who works on it. */
    @Transactional
    public FollowUpCase at(UUID file, Actor actor) {
        return of(cases.headForLead(file, AuditAction.FOLLOW_UP_VIEWED, actor), actor);
    }

    /** The case for those as well who are on shift where the child is. */
    @Transactional
    public FollowUpCase atNight(UUID file, Actor actor) {
        return of(cases.headForLeadOrShift(file, AuditAction.FOLLOW_UP_VIEWED, actor), actor);
    }

    /** One contact, with how the child is reached. */
    @Transactional
    public At contact(UUID file, UUID contact, Actor actor) {
        var at = at(file, actor);
        var found = kept.contacts().find(new ContactId(contact)).filter(one -> one.file().equals(at.file()))
                .orElseThrow(NotThere::new);
        return new At(at, found, safe(at), kept.contacts().ended(found.id()));
    }

    /** How the child is reached without harm (FIELD F18); empty before anybody has asked. */
    @Transactional
    public Optional<SafeToContact> safe(FollowUpCase at) {
        return kept.safe().of(at.at().head().ids().intake());
    }

    /** What colleagues call these people. */
    @Transactional
    public Map<PersonId, String> names(List<PersonId> people) {
        return people.isEmpty() ? Map.of() : colleagues.namesOf(people);
    }

    private FollowUpCase of(CaseHead head, Actor actor) {
        return new FollowUpCase(new RiskCase(head, clocks.zones().zone(actor.agency()), clocks.clock().instant()));
    }
}
