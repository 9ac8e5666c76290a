package org.kinward.persistence.identity;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultContract;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.HeldChildren;

/** The contract of the vault on real PostgreSQL, with real keys. */
class JdbcVaultTest extends VaultContract {

    private final VaultHouse house;

    JdbcVaultTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Override
    protected Vault vault() {
        return house.vault();
    }

    @Override
    protected DirectCare care() {
        return house.care();
    }

    @Override
    protected HeldChildren held() {
        return house.held();
    }

    @Override
    protected List<AuditEntry> audit() {
        return house.audit;
    }

    @Override
    protected void letAllSettle() {
        house.behind().sql("update identity.held_value set written_at = written_at - interval '2 minutes'").update();
    }
}
