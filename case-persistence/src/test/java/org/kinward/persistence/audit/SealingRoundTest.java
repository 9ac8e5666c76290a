package org.kinward.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@TestPropertySource(properties = {"kinward.audit.seal-every=50ms", "kinward.audit.look-every=50ms"})
class SealingRoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private AuditTrail casework;
    @Autowired
    @Qualifier("transactionManager")
    private PlatformTransactionManager caseworkManager;
    @Autowired
    private AuditGate gate;
    @Autowired
    private TestDatabase database;

    @Test
    void sealsByItselfAlsoMoreThanOneBatch() {
        write(2 * Sealer.BATCH + 1);

        await().atMost(PATIENCE).until(() -> waiting() == 0);
    }

    @Test
    void shutsTheGateWhileTheSealerCannotWorkAndGoesOnByItselfWhenItCan() {
        database.superuser().sql("revoke delete on audit.inbox from kinward_sealer").update();
        write(1);
        database.superuser().sql("update audit.inbox set written_at = clock_timestamp() - interval '61 seconds'")
                .update();

        await().atMost(PATIENCE).until(() -> !gate.isReady());
        assertThat(waiting()).isEqualTo(1);
        database.superuser().sql("grant delete on audit.inbox to kinward_sealer").update();

        await().atMost(PATIENCE).until(() -> waiting() == 0 && gate.isReady());
    }

    private void write(int entries) {
        new TransactionTemplate(caseworkManager).executeWithoutResult(_ -> IntStream.range(0, entries)
                .forEach(_ -> casework.record(AuditEntry.done(AuditAction.NOTE_ADDED, AuditObject.NOTE))));
    }

    private long waiting() {
        return database.superuser().sql("select count(*) from audit.inbox").query(Long.class).single();
    }
}
