package org.kinward.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@TestPropertySource(properties = "kinward.audit.sealing=false")
class MonthChangeTest {

    @Autowired
    private AuditTrail casework;
    @Autowired
    @Qualifier("transactionManager")
    private PlatformTransactionManager caseworkManager;
    @Autowired
    private AuditNode node;
    @Autowired
    private Sealer sealer;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void nothingSealedYet() {
        database.superuser().sql("truncate audit.inbox, audit.entry, audit.batch").update();
    }

    @Test
    void putsTheLastAndTheFirstMomentOfAMonthInPartitionsOfTheirOwnInOneChain() {
        written("2031-11-30 23:59:59.999999+00");
        written("2031-12-01 00:00:00+00");
        written("2031-12-31 23:59:59.999999+00");
        written("2032-01-01 00:00:00+00");

        assertThat(sealer.sealBatch()).isEqualTo(4);

        assertThat(partitions()).containsExactly("audit.entry_2031_11", "audit.entry_2031_12", "audit.entry_2031_12",
                "audit.entry_2032_01");
        assertThat(new SealedChain(database, node.key()).problems()).isEmpty();
    }

    @Test
    void countsMonthsInUtcWhateverTheZoneOfTheSession() {
        database.superuser().sql("alter role kinward_sealer set timezone = 'Pacific/Kiritimati'").update();
        written("2033-01-31 20:00:00+00");

        sealer.sealBatch();

        database.superuser().sql("alter role kinward_sealer reset timezone").update();
        assertThat(partitions()).containsExactly("audit.entry_2033_01");
    }

    @Test
    void goesOnInAMonthThatIsOpenAlready() {
        written("2034-05-01 08:00:00+00");
        sealer.sealBatch();
        written("2034-05-02 08:00:00+00");

        assertThat(sealer.sealBatch()).isEqualTo(1);
    }

    @Test
    void keepsEntriesWaitingWhenTheNextMonthCannotBeOpened() {
        database.superuser().sql("revoke execute on function audit.open_month(timestamptz) from kinward_sealer")
                .update();
        written("2035-02-01 00:00:00+00");

        assertThatThrownBy(sealer::sealBatch).isInstanceOf(DataAccessException.class);
        var waiting = database.superuser().sql("select count(*) from audit.inbox").query(Long.class).single();
        database.superuser().sql("grant execute on function audit.open_month(timestamptz) to kinward_sealer").update();

        assertThat(waiting).isEqualTo(1);
        assertThat(sealer.sealBatch()).isEqualTo(1);
    }

    private void written(String at) {
        var id = UUID.randomUUID();
        new TransactionTemplate(caseworkManager).executeWithoutResult(
                _ -> casework.record(AuditEntry.done(AuditAction.RECORD_VIEWED, AuditObject.CASE_FILE, id)));
        database.superuser().sql("update audit.inbox set written_at = ?::timestamptz where ? = any (subjects)")
                .params(at, id).update();
    }

    private List<String> partitions() {
        return database.superuser().sql("select tableoid::regclass::text from audit.entry order by number")
                .query(String.class).list();
    }
}
