package org.kinward.core.shelter.term;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets by when something is done in the houses of the agency. */
public class SetHouseTimes {

    private final HouseTerms terms;

    private final AuditTrail trail;

    public SetHouseTimes(HouseTerms terms, AuditTrail trail) {
        this.terms = terms;
        this.trail = trail;
    }

    /**
     * Sets them for what begins from now on; what says the same changes nothing. A search that goes on keeps the times that held
     * when it was begun, and a task that stands its hour.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since they were seen
     */
    @Transactional
    public void set(HouseTimes times, Revision seen, Actor by, Instant now) {
        if (terms.current().times().equals(times)) {
            return;
        }
        terms.set(new HouseTerms.Set(times, by.person(), now), seen);
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.HOUSE_TIME, by.agency().value()));
    }
}
