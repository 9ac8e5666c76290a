package org.kinward.core.shelter.allegation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.kinward.core.shelter.incident.Offered;
import org.kinward.core.shelter.incident.Outsiders;

/**
 * Passes on what was said against the people of a house: its receiver to somebody else, and, where it waits, an administrator
 * to somebody else, or the second of the agency takes it over. Nobody gets it but those who can receive one from the house.
 */
public class PassOnAllegation {

    /** What came of it. */
    public enum Outcome {
        PASSED_ON,
        /** Whom it was to go to works in the house, wrote it, has it, or is nobody who can receive it. */
        NOBODY_OUTSIDE,
        /** Somebody else has passed it on since. */
        PASSED_BEFORE, CLOSED, NOT_THERE
    }

    private final Allegations allegations;

    private final Outsiders outsiders;

    private final NamedReceivers named;

    private final AuditTrail trail;

    public PassOnAllegation(Allegations allegations, Outsiders outsiders, NamedReceivers named, AuditTrail trail) {
        this.allegations = allegations;
        this.outsiders = outsiders;
        this.named = named;
        this.trail = trail;
    }

    /** Passes it on, once. */
    @Transactional
    public Outcome pass(Allegations.Passing passing, Actor by) {
        var found = allegations.find(passing.id());
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var held = found.get();
        if (held.isAfter(passing)) {
            return Outcome.PASSED_ON;
        }
        var refusal = refusal(held, passing);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!offered(held, by).has(passing.to())) {
            return Outcome.NOBODY_OUTSIDE;
        }
        if (!allegations.pass(passing)) {
            return Outcome.PASSED_BEFORE;
        }
        trail.record(AuditEntry.done(AuditAction.INCIDENT_PASSED_ON, AuditObject.INCIDENT, passing.id().value(),
                passing.to().value()));
        return Outcome.PASSED_ON;
    }

    /** To whom this person can pass it on: to itself only as the second of the agency. */
    public Offered offered(Allegations.Held held, Actor by) {
        var current = named.current();
        var never = new HashSet<>(List.of(held.writer(), held.last().to()));
        if (!current.isSecond(by.person())) {
            never.add(by.person());
        }
        return Offered.of(current, outsiders.of(by.agency(), held.house()), never);
    }

    private static Optional<Outcome> refusal(Allegations.Held held, Allegations.Passing passing) {
        if (held.last().number() != passing.number() - 1) {
            return Optional.of(Outcome.PASSED_BEFORE);
        }
        if (!held.standing().yours()) {
            return Optional.of(Outcome.NOT_THERE);
        }
        return held.standing().closed() ? Optional.of(Outcome.CLOSED) : Optional.empty();
    }
}
