package org.kinward.core.identity;

import java.util.List;

import org.kinward.core.audit.AuditEntry;
import org.kinward.core.identity.care.DirectCare;

class InMemorySealedTest extends SealedContract {

    private final InMemoryVault memory = new InMemoryVault();

    @Override
    protected Vault vault() {
        return memory;
    }

    @Override
    protected DirectCare care() {
        return memory;
    }

    @Override
    protected List<AuditEntry> audit() {
        return memory.audit();
    }
}
