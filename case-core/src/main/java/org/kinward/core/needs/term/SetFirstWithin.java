package org.kinward.core.needs.term;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets within how many hours the needs of a child are assessed for the first time. */
public class SetFirstWithin {

    private final FirstWithins terms;

    private final AuditTrail trail;

    public SetFirstWithin(FirstWithins terms, AuditTrail trail) {
        this.terms = terms;
        this.trail = trail;
    }

    /**
     * Sets them for every record from now on; what says the same changes nothing. A task that stands keeps its hour.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since they were seen
     */
    @Transactional
    public void set(FirstWithin within, Revision seen, Actor by, Instant now) {
        if (terms.current().within().equals(within)) {
            return;
        }
        terms.set(new FirstWithins.Set(within, by.person(), now), seen);
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.ASSESSMENT_TERM, by.agency().value()));
    }
}
