package org.kinward.core.audit;

/**
 * Takes entries in the transaction that is open: no entry, no page. There are three, one a connection
 * ({@code caseworkAudit}, {@code vaultAudit}, {@code accountsAudit}); the unqualified one is casework's.
 */
public interface AuditTrail {

    /** Writes the entry in the open transaction; fails if it cannot, and then nothing is shown. */
    void record(AuditEntry entry);
}
