package org.kinward.web.audit;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** Writes a refusal in a transaction of its own: that of the page, if there was one, has been rolled back. */
@Component
class RefusalRecord {

    private final AuditTrail trail;

    RefusalRecord(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void write(List<UUID> askedFor) {
        trail.record(new AuditEntry(AuditAction.REFUSED, AuditObject.PAGE, askedFor, AuditEntry.Outcome.REFUSED));
    }
}
