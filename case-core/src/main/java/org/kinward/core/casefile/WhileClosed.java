package org.kinward.core.casefile;

import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.audit.AuditAction;

/**
 * The one place that says what may still be written on a closed file: what the law or the child may want at any time, and
 * what was asked before and still has to be seen. Everything else needs an open file.
 */
final class WhileClosed {

    private static final Set<AuditAction> ALLOWED = EnumSet.of(AuditAction.CONSENT_WITHDRAWN,
            AuditAction.CONSENT_DECIDED, AuditAction.EMERGENCY_REVIEWED, AuditAction.CHILD_TOLD,
            AuditAction.AUTHORITY_TOLD, AuditAction.APPROVAL_GIVEN, AuditAction.APPROVAL_SENT_BACK,
            AuditAction.APPROVAL_TAKEN_BACK, AuditAction.FILE_CLOSED, AuditAction.FILE_REOPENED,
            AuditAction.FILE_BEGUN_AGAIN, AuditAction.TRANSFER_TAKEN_BACK,
            AuditAction.SIGHTING_WRITTEN, AuditAction.SIGHTING_CHECKED,
            AuditAction.PHOTOGRAPH_SCREENED, AuditAction.DOCUMENT_TAKEN_AWAY,
            AuditAction.LEGAL_RIGHT_CHANGED, AuditAction.RIGHTS_PROBLEM_WRITTEN, AuditAction.RETENTION_REVIEWED);

    private WhileClosed() {
    }

    /** Whether this may be done on a closed file. */
    static boolean allows(AuditAction action) {
        return ALLOWED.contains(action);
    }

    /**
     * Refuses what may not be done on this file.
     *
     * @throws FileIsClosed
     *             if the file is closed and this is not one of what may still be written
     */
    static void check(CaseFile file, AuditAction action) {
        if (file instanceof ClosedCaseFile && !allows(action)) {
            throw new FileIsClosed(file.id());
        }
    }
}
