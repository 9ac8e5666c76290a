package org.kinward.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.MovingClock;
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
class AuditGateTest {

    private final MovingClock clock = new MovingClock();
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
    private AuditGate gate;

    @BeforeEach
    void oneEntryWaits() {
        gate = new AuditGate(reader, readerManager, new AuditSettings("one", Duration.ofSeconds(60)), clock);
        database.superuser().sql("truncate audit.inbox").update();
        new TransactionTemplate(caseworkManager).executeWithoutResult(
                _ -> casework
                        .record(AuditEntry.done(AuditAction.RECORD_VIEWED, AuditObject.CASE_FILE, UUID.randomUUID())));
    }

    @Test
    void isOpenWhileTheSealerKeepsUp() {
        waitedFor("59 seconds");

        gate.look();

        assertThat(gate.isReady()).isTrue();
    }

    @Test
    void shutsWhenTheSealerStandsStillAndOpensWhenItHasCaughtUp() {
        waitedFor("61 seconds");
        gate.look();
        assertThat(gate.isReady()).isFalse();

        sealer.sealBatch();
        gate.look();

        assertThat(gate.isReady()).isTrue();
    }

    @Test
    void shutsWhenNobodyCouldLookForTooLong() {
        database.superuser().sql("revoke select on audit.inbox from kinward_audit_reader").update();
        clock.goOn(Duration.ofSeconds(61));
        gate.look();
        var withoutRight = gate.isReady();

        database.superuser().sql("grant select on audit.inbox to kinward_audit_reader").update();
        gate.look();

        assertThat(withoutRight).isFalse();
        assertThat(gate.isReady()).isTrue();
    }

    /** A program that was started again, or rested: what waited is sealed and seen before anybody asks. */
    @Test
    void isOpenAsSoonAsTheRoundHasStarted() {
        waitedFor("10 minutes");
        gate.look();
        clock.goOn(Duration.ofMinutes(5));
        var rested = gate.isReady();

        new SealingRound(sealer, gate).start();

        assertThat(rested).isFalse();
        assertThat(gate.isReady()).isTrue();
    }

    private void waitedFor(String age) {
        database.superuser().sql("update audit.inbox set written_at = clock_timestamp() - interval '" + age + "'")
                .update();
    }
}
