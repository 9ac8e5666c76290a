package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.entry;
import static org.kinward.core.identity.IdentityExamples.worker;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.identity.SealedContract;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.care.DirectCare;

/** The contract of sealed details on real PostgreSQL, with real keys. */
class JdbcSealedTest extends SealedContract {

    private final VaultHouse house;

    JdbcSealedTest(@TempDir Path home) {
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
    protected List<AuditEntry> audit() {
        return house.audit;
    }

    @Test
    void keepsFormerValuesLockedAndEndsThemWithTheChild() {
        vault().keep(entry(amina(), VaultField.HEALTH_SIGNS, 2, "not pregnant"), worker());
        var rows = "select count(*) from identity.former_value";

        var locked = house.behind().sql("select ciphertext from identity.former_value").query(byte[].class).single();
        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("pregnant");
        assertThat(house.behind().sql(rows).query(Long.class).single()).isOne();

        house.held().end(amina());

        assertThat(house.behind().sql(rows).query(Long.class).single()).isZero();
    }
}
