package org.kinward.core.casefile.weight;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets how much a child weighs in a caseload. */
public class SetCaseloadWeight {

    private final CaseloadWeights weights;

    private final AuditTrail trail;

    public SetCaseloadWeight(CaseloadWeights weights, AuditTrail trail) {
        this.weights = weights;
        this.trail = trail;
    }

    /**
     * Sets it; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since they were seen
     */
    @Transactional
    public void set(CaseloadWeight weight, Revision seen, Actor by, Instant now) {
        if (weights.current().weight().equals(weight)) {
            return;
        }
        weights.set(new CaseloadWeights.Set(weight, by.person(), now), seen);
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.CASELOAD_WEIGHT, by.agency().value()));
    }
}
