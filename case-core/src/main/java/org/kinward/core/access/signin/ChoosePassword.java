package org.kinward.core.access.signin;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** Sets a person's own password, at the first sign-in or later. All other sessions of the person end. */
public final class ChoosePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Kept kept;

    public ChoosePassword(Accounts accounts, Passwords passwords, PasswordRules rules, Kept kept) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.kept = kept;
    }

    /** What stands or falls with the new password. */
    public record Kept(AccountsWork work, Sessions sessions, AuditTrail trail) {
    }

    /** Keeps the password, unless the rules refuse it; then nothing has changed. */
    public Optional<PasswordRules.Problem> choose(PersonId person, String password, Instant now)
            throws Passwords.TooBusy {
        return choose(person, password, now, () -> {
        });
    }

    /** The same, with what is kept in the same transaction: both or neither. */
    public Optional<PasswordRules.Problem> choose(PersonId person, String password, Instant now, Runnable also)
            throws Passwords.TooBusy {
        var account = accounts.of(person).filter(known -> !known.shutOut()).orElseThrow(NotThere::new);
        var problem = rules.problem(password, account.name());
        if (problem.isEmpty()) {
            keep(person, passwords.hash(password), now, also);
        }
        return problem;
    }

    private void keep(PersonId person, String hash, Instant now, Runnable also) {
        ActingPerson.as(person, () -> kept.work().together(() -> {
            accounts.keepPassword(person, hash, now);
            also.run();
            kept.sessions().endAllOf(person);
            kept.trail().record(AuditEntry.done(AuditAction.PASSWORD_CHANGED, AuditObject.PERSON, person.value()));
            return person;
        }));
    }
}
