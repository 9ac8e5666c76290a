package org.kinward.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@TestPropertySource(properties = "kinward.audit.sealing=false")
class AuditKeyTest {

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
    void mayBeMadeWhileNothingIsSigned() {
        assertThat(new AuditTrails().auditKeyObjection(reader, readerManager).get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isNotMadeAnewBesideEntriesOfAnotherKey(boolean sealed) {
        new TransactionTemplate(caseworkManager).executeWithoutResult(
                _ -> casework.record(AuditEntry.done(AuditAction.NOTE_ADDED, AuditObject.NOTE)));
        if (sealed) {
            sealer.sealBatch();
        }

        assertThat(new AuditTrails().auditKeyObjection(reader, readerManager).get())
                .contains("there are entries signed with another");
    }

    @Test
    void hasAFixedLength() {
        assertThatThrownBy(() -> new AuditKey(new byte[AuditKey.LENGTH - 1])).hasMessageContaining("32 bytes");
    }
}
