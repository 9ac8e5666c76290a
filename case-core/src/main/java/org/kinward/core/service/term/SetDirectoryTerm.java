package org.kinward.core.service.term;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets after how many days a line of the directory is old. */
public class SetDirectoryTerm {

    private final DirectoryTerms terms;

    private final AuditTrail trail;

    public SetDirectoryTerm(DirectoryTerms terms, AuditTrail trail) {
        this.terms = terms;
        this.trail = trail;
    }

    /** Whether it can be so many days. */
    public static boolean fits(int days) {
        return days >= DirectoryTerms.FEWEST && days <= DirectoryTerms.MOST;
    }

    /**
     * Sets it; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since it was seen
     */
    @Transactional
    public void set(int days, Revision seen, Actor by, Instant now) {
        if (!fits(days)) {
            throw new IllegalArgumentException("7 to 365 days");
        }
        if (terms.current().days() == days) {
            return;
        }
        terms.set(new DirectoryTerms.Set(days, by.person(), now), seen);
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.DIRECTORY_TERM, by.agency().value()));
    }
}
