package org.kinward.core.access.second;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.access.signin.Sessions;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
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

    /** The code opens, the password is forgotten and every session of the person ends. */
    public void confirm(Actor second, PersonId person, Instant now) {
        work.together(() -> {
            var code = code(second, person, now);
            codes.open(person, second.person(), now);
            sessions.endAllOf(person);
            return written(AuditAction.CODE_CONFIRMED, code);
        });
    }

    /** The code is gone, nothing else has changed. */
    public void refuse(Actor second, PersonId person, Instant now) {
        work.together(() -> {
            var code = code(second, person, now);
            codes.drop(person);
            return written(AuditAction.CODE_REFUSED, code);
        });
    }

    private WaitingCode code(Actor second, PersonId person, Instant now) {
        return codes.of(second.agency(), now).stream().filter(one -> one.whose().id().equals(person))
                .filter(one -> one.isFor(second)).findFirst().orElseThrow(NotThere::new);
    }

    private WaitingCode written(AuditAction action, WaitingCode code) {
        trail.record(AuditEntry.done(action, "person", code.whose().id().value(), code.made().by().value()));
        return code;
    }
}
