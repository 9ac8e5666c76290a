package org.kinward.core.approval.rule;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets what is approved before and what is seen afterwards. */
public class SetApprovalRule {

    private final ApprovalRules rules;

    private final AuditTrail trail;

    public SetApprovalRule(ApprovalRules rules, AuditTrail trail) {
        this.rules = rules;
        this.trail = trail;
    }

    /**
     * Sets it for every request from now on; what says the same changes nothing. A request that waits keeps its terms.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since it was seen
     */
    @Transactional
    public void set(ApprovalRule rule, Revision seen, Actor by, Instant now) {
        if (rules.current().rule().equals(rule)) {
            return;
        }
        rules.set(rule, seen, new ApprovalRules.By(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.APPROVAL_RULE, by.agency().value()));
    }
}
