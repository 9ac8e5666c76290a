package org.kinward.core.closing.term;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets within how many days a closed file is opened again. */
public class SetClosingTerm {

    private final ClosingTerms terms;

    private final AuditTrail trail;

    public SetClosingTerm(ClosingTerms terms, AuditTrail trail) {
        this.terms = terms;
        this.trail = trail;
    }

    /**
     * Sets them for every file, closed ones too; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set others since they were seen
     */
    @Transactional
    public void set(ClosingTerm term, Revision seen, Actor by, Instant now) {
        if (terms.current().term().equals(term)) {
            return;
        }
        terms.set(term, seen, new ClosingTerms.By(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.CLOSING_TERM, by.agency().value()));
    }
}
