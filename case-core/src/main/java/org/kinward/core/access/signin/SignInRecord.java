package org.kinward.core.access.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** Writes down who signed in and that somebody was refused, in the transaction that says so. */
public final class SignInRecord {

    private static final AuditObject KIND = AuditObject.PERSON;

    private final Accounts accounts;
    private final AccountsWork work;
    private final AuditTrail trail;

    public SignInRecord(Accounts accounts, AccountsWork work, AuditTrail trail) {
        this.accounts = accounts;
        this.work = work;
        this.trail = trail;
    }

    void signedIn(PersonId person, Instant now) {
        ActingPerson.as(person, () -> work.together(() -> {
            accounts.signedIn(person, now);
            trail.record(AuditEntry.done(AuditAction.SIGNED_IN, KIND, person.value()));
            return person;
        }));
    }

    /** Tries during a wait leave no entry each, or whoever guesses would write the trail; that they began to wait does. */
    void refused(Optional<PersonId> person, boolean last) {
        var who = person.map(PersonId::value).stream().toArray(UUID[]::new);
        work.together(() -> {
            trail.record(AuditEntry.refused(AuditAction.SIGN_IN_REFUSED, KIND, who));
            if (last) {
                trail.record(AuditEntry.refused(AuditAction.SIGN_IN_SLOWED, KIND, who));
            }
            return person;
        });
    }

    /** Something that the person at work did to the own session, such as locking it. */
    public void own(AuditAction action, PersonId person) {
        ActingPerson.as(person, () -> work.together(() -> {
            trail.record(AuditEntry.done(action, KIND, person.value()));
            return person;
        }));
    }
}
