package org.kinward.core.retention;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets how long closed files are kept, with the source. */
public class SetRetentionRule {

    private final RetentionRules rules;

    private final AuditTrail trail;

    public SetRetentionRule(RetentionRules rules, AuditTrail trail) {
        this.rules = rules;
        this.trail = trail;
    }

    /**
     * Sets it for files that are closed from now on; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since it was seen
     */
    @Transactional
    public void set(RetentionRule rule, Revision seen, Actor by, Instant now) {
        if (rule.source().length() < RetentionRule.SHORTEST) {
            throw new IllegalArgumentException("a rule has a source");
        }
        if (rules.current().rule().equals(rule)) {
            return;
        }
        rules.set(rule, seen, new RetentionRules.By(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.RETENTION_RULE, by.agency().value()));
    }
}
