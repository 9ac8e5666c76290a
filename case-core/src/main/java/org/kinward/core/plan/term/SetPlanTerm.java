package org.kinward.core.plan.term;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets after how many days a child has a plan. */
public class SetPlanTerm {

    private final PlanTerms terms;

    private final AuditTrail trail;

    public SetPlanTerm(PlanTerms terms, AuditTrail trail) {
        this.terms = terms;
        this.trail = trail;
    }

    /**
     * Sets them for every record from now on; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since they were seen
     */
    @Transactional
    public void set(PlanTerm term, Revision seen, Actor by, Instant now) {
        if (terms.current().term().equals(term)) {
            return;
        }
        terms.set(term, seen, new PlanTerms.By(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.PLAN_TERM, by.agency().value()));
    }
}
