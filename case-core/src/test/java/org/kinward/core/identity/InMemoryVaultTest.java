package org.kinward.core.identity;

import java.time.Duration;
import java.util.List;

import org.kinward.core.audit.AuditEntry;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.HeldChildren;

class InMemoryVaultTest extends VaultContract {

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
    protected HeldChildren held() {
        return memory;
    }

    @Override
    protected List<AuditEntry> audit() {
        return memory.audit();
    }

    @Override
    protected void letAllSettle() {
        memory.pass(Duration.ofMinutes(2));
    }
}
