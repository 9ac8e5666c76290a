package org.kinward.core.access.search;

import java.time.Duration;
import java.util.Optional;

import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** Stands before every search, and writes down when somebody seems to be guessing. */
public final class SearchGuard {

    private final SearchLimits limits;
    private final AccountsWork work;
    private final AuditTrail trail;

    public SearchGuard(SearchLimits limits, AccountsWork work, AuditTrail trail) {
        this.limits = limits;
        this.work = work;
        this.trail = trail;
    }

    /** How long to wait before this search; then nothing may be looked for. Empty: it is counted and may be made. */
    public Optional<Duration> wait(SearchLimits.Looking looking) {
        return limits.take(looking);
    }

    /** Nobody was found, or words of a note turned out to be names. */
    public void guessed(SearchLimits.Looking looking) {
        if (limits.guessed(looking)) {
            var person = looking.person();
            work.together(() -> {
                trail.record(AuditEntry.refused(AuditAction.GUESSING_NOTICED, AuditObject.PERSON, person.value()));
                return person;
            });
        }
    }
}
