package org.kinward.core.consent.ladder;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets the ladder of the country. */
public class SetLadder {

    private final AgeLadders ladders;

    private final AuditTrail trail;

    public SetLadder(AgeLadders ladders, AuditTrail trail) {
        this.ladders = ladders;
        this.trail = trail;
    }

    /**
     * Sets it; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another one since it was seen
     */
    @Transactional
    public void set(AgeLadder ladder, Revision seen, Actor by, Instant now) {
        if (ladders.current().ladder().equals(ladder)) {
            return;
        }
        ladders.set(ladder, seen, new AgeLadders.By(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.CONSENT_LADDER, by.agency().value()));
    }
}
