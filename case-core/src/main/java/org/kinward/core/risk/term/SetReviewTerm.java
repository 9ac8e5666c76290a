package org.kinward.core.risk.term;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets after how many hours a danger is looked at again. */
public class SetReviewTerm {

    private final ReviewTerms terms;

    private final AuditTrail trail;

    public SetReviewTerm(ReviewTerms terms, AuditTrail trail) {
        this.terms = terms;
        this.trail = trail;
    }

    /**
     * Sets them for every look from now on; what says the same changes nothing. A look that is planned stays where it is.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since they were seen
     */
    @Transactional
    public void set(ReviewTerm term, Revision seen, Actor by, Instant now) {
        if (terms.current().term().equals(term)) {
            return;
        }
        terms.set(term, seen, new ReviewTerms.By(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.REVIEW_TERM, by.agency().value()));
    }
}
