package org.kinward.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditTrail;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@TestPropertySource(properties = "kinward.audit.sealing=false")
class AuditKeyFileTest {

    @TempDir
    private Path folder;
    @Autowired
    private AuditTrail casework;
    @Autowired
    @Qualifier("transactionManager")
    private PlatformTransactionManager caseworkManager;
    @Autowired
    @Qualifier("auditReaderJdbc")
    private JdbcClient reader;
    @Autowired
    @Qualifier("auditReaderTransactions")
    private PlatformTransactionManager readerManager;
    @Autowired
    private Sealer sealer;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void nothingSignedYet() {
        database.superuser().sql("truncate audit.inbox, audit.entry, audit.batch").update();
    }

    @Test
    void isMadeOnceAndReadAgainAndOnlyTheProgramMayReadIt() throws IOException {
        var made = keyFile(rule("demo")).read();

        var again = keyFile(() -> Optional.of("it is there already")).read();

        assertThat(again.id()).isEqualTo(made.id());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place()))).isEqualTo("r--------");
        try (var files = Files.list(place().toAbsolutePath().getParent())) {
            assertThat(files).containsExactly(place());
        }
    }

    @Test
    void isNeverMadeInProduction() {
        assertThatThrownBy(() -> keyFile(rule("production")).read()).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kinward.audit.key-file");

        assertThat(place()).doesNotExist();
    }

    @Test
    void isReadInProductionWhenItCameFromOutside() throws IOException {
        Files.createDirectories(place().getParent());
        Files.writeString(place(), "0f".repeat(AuditKey.LENGTH) + "\n");

        assertThat(keyFile(rule("production")).read().id()).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isNotMadeAnewBesideEntriesOfAnotherKey(boolean sealed) {
        new TransactionTemplate(caseworkManager).executeWithoutResult(
                _ -> casework.record(AuditEntry.done(AuditAction.NOTE_ADDED, "note")));
        if (sealed) {
            sealer.sealBatch();
        }

        assertThatThrownBy(() -> keyFile(rule("demo")).read()).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("entries signed with another");

        assertThat(place()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret!", "0f0f"})
    void isRefusedWhenItIsNoKeyWithoutRepeatingIt(String text) throws IOException {
        Files.createDirectories(place().getParent());
        Files.writeString(place(), text);

        var refused = assertThatThrownBy(() -> keyFile(rule("demo")).read()).isInstanceOf(IllegalStateException.class);

        refused.hasNoCause();
        if (!text.isEmpty()) {
            refused.hasMessageNotContaining(text);
        }
    }

    private AuditKeyFile keyFile(AuditKeyFile.Rule rule) {
        return new AuditKeyFile(place(), rule);
    }

    private Path place() {
        return folder.resolve("keys").resolve("audit.key");
    }

    private AuditKeyFile.Rule rule(String profile) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        return new AuditTrails().auditKeyMayBeMade(environment, reader, readerManager);
    }
}
