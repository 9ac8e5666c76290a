package org.kinward.core.audit;

/** Says whether what is done now will be sealed in time. While it is not, no page is shown. */
public interface AuditReadiness {

    /** False while entries wait too long for their seal, or while nobody could look for too long. */
    boolean isReady();
}
