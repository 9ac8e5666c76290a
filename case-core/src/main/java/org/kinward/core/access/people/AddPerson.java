package org.kinward.core.access.people;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Role;
import org.kinward.core.access.signin.Accounts;
import org.kinward.core.access.signin.GiveOneTimeCode;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.access.signin.SignInName;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;

/**
 * Adds a person with an account and gives the one-time code that is handed over on paper. Nobody acts when the command
 * on the server adds the first administrator.
 */
public final class AddPerson {

    private final People people;
    private final Accounts accounts;
    private final GiveOneTimeCode codes;
    private final Administration administration;

    public AddPerson(People people, Accounts accounts, GiveOneTimeCode codes, Administration administration) {
        this.people = people;
        this.accounts = accounts;
        this.codes = codes;
        this.administration = administration;
    }

    /**
     * The code, shown once; empty when the sign-in name is taken or this very person was added before, and then nothing
     * has changed.
     */
    public Optional<String> add(Person person, SignInName name, Instant now) throws Passwords.TooBusy {
        if (accounts.named(name).isPresent()) {
            return Optional.empty();
        }
        Role.mayGoTogether(person.roles());
        var fresh = codes.fresh(now);
        return administration.work().together(() -> {
            if (!people.add(person)) {
                return Optional.empty();
            }
            if (!accounts.open(person.id(), name)) {
                throw new IllegalStateException("the sign-in name was taken at this very moment");
            }
            codes.give(person.id(), ActingPerson.current(), fresh);
            administration.trail()
                    .record(AuditEntry.done(AuditAction.PERSON_ADDED, AuditObject.PERSON, person.id().value()));
            WorkChanged.began(person).entries().forEach(administration.trail()::record);
            return Optional.of(fresh.shownOnce());
        });
    }
}
