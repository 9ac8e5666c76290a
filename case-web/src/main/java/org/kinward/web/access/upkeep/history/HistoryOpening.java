package org.kinward.web.access.upkeep.history;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** Reading the audit is audited: the entry is committed before any line is read. */
@Component
class HistoryOpening {

    private final AuditTrail trail;

    HistoryOpening(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void open(AuditObject kind, UUID thing) {
        trail.record(AuditEntry.done(AuditAction.AUDIT_VIEWED, kind, thing));
    }
}
