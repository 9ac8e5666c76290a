package org.kinward.core.access.second;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.access.signin.Sessions;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** A second person, who has spoken to the one it is for, confirms a one-time code or refuses it. */
public final class ConfirmCode {

    private final WaitingCodes codes;
    private final AccountsWork work;
    private final Sessions sessions;
    private final AuditTrail trail;

    public ConfirmCode(WaitingCodes codes, AccountsWork work, Sessions sessions, AuditTrail trail) {
        this.codes = codes;
        this.work = work;
        this.sessions = sessions;
        this.trail = trail;
    }

    /**
     * What stood on the screen.
     *
     * @param person
     *            whose account the code opens
     * @param code
     *            the surrogate of the code, as the form sent it
     */
    public record Shown(PersonId person, String code) {
    }

    /**
     * The code opens, the password is forgotten and every session of the person ends; false, and nothing has changed, when
     * another code was made since. Either way it is written down.
     */
    public boolean confirm(Actor second, Shown shown, Instant now) {
        return work.together(() -> {
            var code = code(second, shown.person(), now);
            if (!done(AuditAction.CODE_CONFIRMED, code, shown, one -> codes.open(one, second.person(), now))) {
                return false;
            }
            sessions.endAllOf(shown.person());
            return true;
        });
    }

    /** The code is gone, nothing else has changed; false when another code was made since. */
    public boolean refuse(Actor second, Shown shown, Instant now) {
        return work.together(
                () -> done(AuditAction.CODE_REFUSED, code(second, shown.person(), now), shown, codes::drop));
    }

    private WaitingCode code(Actor second, PersonId person, Instant now) {
        return codes.of(second.agency(), now).stream().filter(one -> one.whose().id().equals(person))
                .filter(one -> one.isFor(second)).findFirst().orElseThrow(NotThere::new);
    }

    private boolean done(AuditAction action, WaitingCode code, Shown shown, Predicate<WaitingCode> deed) {
        var done = code.id().toString().equals(shown.code()) && deed.test(code);
        trail.record(new AuditEntry(action, AuditObject.PERSON,
                List.of(code.whose().id().value(), code.made().by().value()),
                done ? AuditEntry.Outcome.DONE : AuditEntry.Outcome.REFUSED));
        return done;
    }
}
