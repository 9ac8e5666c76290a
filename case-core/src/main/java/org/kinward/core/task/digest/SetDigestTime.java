package org.kinward.core.task.digest;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** An administrator sets whether the mail of the day is sent, and from which hour on. */
public class SetDigestTime {

    private final DigestTimes times;

    private final AuditTrail trail;

    public SetDigestTime(DigestTimes times, AuditTrail trail) {
        this.times = times;
        this.trail = trail;
    }

    /**
     * Sets it; what says the same changes nothing.
     *
     * @return false if somebody set another since it was seen
     */
    @Transactional
    public boolean set(DigestTime time, long seen, Actor by, Instant now) {
        if (times.current().time().equals(time)) {
            return true;
        }
        if (!times.set(new DigestTimes.Set(time, by.person(), now), seen)) {
            return false;
        }
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.DIGEST_TIME, by.agency().value()));
        return true;
    }
}
