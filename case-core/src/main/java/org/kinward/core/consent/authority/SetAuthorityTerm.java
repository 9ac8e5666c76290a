package org.kinward.core.consent.authority;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets within how many hours the authority is told. */
public class SetAuthorityTerm {

    private final AuthorityTerms terms;

    private final AuditTrail trail;

    public SetAuthorityTerm(AuthorityTerms terms, AuditTrail trail) {
        this.terms = terms;
        this.trail = trail;
    }

    /**
     * Sets it for what happens from now on; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another one since it was seen
     */
    @Transactional
    public void set(AuthorityTerm term, Revision seen, Actor by, Instant now) {
        if (terms.current().term().equals(term)) {
            return;
        }
        terms.set(term, seen, new AuthorityTerms.By(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.AUTHORITY_TERM, by.agency().value()));
    }
}
