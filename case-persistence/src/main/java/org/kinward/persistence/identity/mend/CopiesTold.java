package org.kinward.persistence.identity.mend;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.backup.CopyNotes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes into the audit what commands did with copies, by the minute of the copy alone. The entry comes first, so that a
 * crash between it and the note can only write it twice.
 */
@Component
class CopiesTold {

    private static final DateTimeFormatter PURPOSE = DateTimeFormatter.ofPattern("'copy_of_'uuuuMMdd_HHmm")
            .withZone(ZoneOffset.UTC);

    private final CopyNotes notes;
    private final AuditTrail trail;
    private final TransactionTemplate asAccounts;

    CopiesTold(CopyNotes notes, @Qualifier("accountsAudit") AuditTrail trail,
            @Qualifier("accountsTransactions") PlatformTransactionManager manager) {
        this.notes = notes;
        this.trail = trail;
        this.asAccounts = new TransactionTemplate(manager);
    }

    void tell() {
        for (var note : notes.waiting()) {
            asAccounts.executeWithoutResult(_ -> trail.record(
                    AuditEntry.done(action(note.deed()), AuditObject.AUDIT).forPurpose(purpose(note.copiedAt()))));
            notes.written(note);
        }
    }

    private static AuditAction action(CopyNotes.Deed deed) {
        return switch (deed) {
            case COPY_MADE -> AuditAction.COPY_MADE;
            case KEYS_COPIED -> AuditAction.KEYS_COPIED;
            case KEYS_RESTORED -> AuditAction.KEYS_RESTORED;
        };
    }

    /** Which copy, in words that an entry can hold. */
    static String purpose(Instant copiedAt) {
        return PURPOSE.format(copiedAt);
    }
}
