package org.kinward.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@TestPropertySource(properties = "kinward.audit.sealing=false")
class SealerTest {

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
    private SealedChain chain;

    @BeforeEach
    void nothingSealedYet() {
        database.superuser().sql("truncate audit.inbox, audit.entry, audit.batch").update();
        chain = new SealedChain(database, node.key());
    }

    @Test
    void numbersAndChainsWhatWaitsOverSeveralBatches() {
        write(3);
        sealer.sealBatch();
        write(4);

        var sealed = sealer.sealBatch();

        assertThat(sealed).isEqualTo(4);
        assertThat(count("entry")).isEqualTo(7);
        assertThat(count("inbox")).isZero();
        assertThat(chain.problems()).isEmpty();
    }

    @Test
    void leavesAPageThatHasNotCommittedAlone() {
        new TransactionTemplate(caseworkManager).executeWithoutResult(_ -> {
            casework.record(AuditEntry.done(AuditAction.NOTE_ADDED, AuditObject.NOTE, UUID.randomUUID()));

            assertThat(sealer.sealBatch()).isZero();
        });

        assertThat(sealer.sealBatch()).isEqualTo(1);
    }

    @Test
    void sealsNothingTwiceAndSkipsNoNumberWhenTwoSealersWorkAtOnce() throws Exception {
        write(60);
        var other = anotherSealer();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> work(sealer));
            var second = threads.submit(() -> work(other));
            write(60);
            first.get();
            second.get();
        }
        sealer.sealBatch();

        assertThat(count("entry")).isEqualTo(120);
        assertThat(chain.problems()).isEmpty();
    }

    @Test
    void waitsWhileAnotherSealerHoldsTheLock() {
        write(1);
        var holder = new TransactionTemplate(new JdbcTransactionManager(database.source("sealer")));

        holder.executeWithoutResult(_ -> {
            JdbcClient.create(java.util.Objects.requireNonNull(
                    ((JdbcTransactionManager) holder.getTransactionManager()).getDataSource()))
                    .sql("select only_one from audit.sealer_seat for update").query().listOfRows();
            assertThat(sealer.sealBatch()).isZero();
        });

        assertThat(sealer.sealBatch()).isEqualTo(1);
    }

    /** The server ends the sealer's connection at the statement on this table, as a kill -9 there would. */
    @ParameterizedTest
    @ValueSource(
            strings = {"before insert on audit.batch", "after insert on audit.batch", "before delete on audit.inbox",
                    "after insert on audit.entry"})
    void aKillAtAnyStepLeavesTheBatchWhollyUndone(String step) {
        write(2);
        sealer.sealBatch();
        write(5);
        killAt(step);

        assertThatThrownBy(sealer::sealBatch).isInstanceOf(RuntimeException.class);

        assertThat(count("inbox")).isEqualTo(5);
        killNoMore(step);
        assertThat(sealer.sealBatch()).isEqualTo(5);
        assertThat(chain.problems()).isEmpty();
        assertThat(count("entry")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "update audit.entry set text = replace(text, 'outcome DONE', 'outcome REFUSED') where number = 3",
            "update audit.entry set written_at = written_at - interval '1 second' where number = 3",
            "update audit.entry set hash = sha256(hash) where number = 3",
            "update audit.entry set previous = hash where number = 3",
            "update audit.entry set mac = sha256(mac) where number = 3",
            "delete from audit.entry where number = 3",
            "delete from audit.entry where number = 5",
            "update audit.entry set number = number + 10 where number = 3",
            "update audit.batch set merkle_root = sha256(merkle_root)"})
    void showsWhatSomebodyAltered(String deed) {
        write(5);
        sealer.sealBatch();
        assertThat(chain.problems()).isEmpty();

        database.superuser().sql(deed).update();

        assertThat(chain.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"web casework", "vault vault", "accounts account"})
    void noRunTimeRoleReadsOrChangesWhatItWrote(String roleAndStream) {
        var role = roleAndStream.split(" ", -1)[0];
        var inbox = "audit." + roleAndStream.split(" ", -1)[1] + "_inbox";

        refused(role, "select text from " + inbox);
        refused(role, "update " + inbox + " set text = text");
        refused(role, "delete from " + inbox);
        refused(role, "insert into " + inbox + " (written_at, text, mac) values (now(), '', '')");
        refused(role, "select text from audit.entry");
        refused(role, "update audit.entry set text = text");
        refused(role, "delete from audit.entry");
        refused(role, "insert into audit.inbox (stream, text, mac) values ('vault', '', '')");
    }

    @Test
    void evenTheSealerAndTheReaderChangeNoSealedEntry() {
        for (var role : new String[]{"sealer", "audit_reader"}) {
            refused(role, "update audit.entry set text = text");
            refused(role, "delete from audit.entry");
            refused(role, "truncate audit.entry");
            refused(role, "update audit.batch set last_number = 1");
        }
        refused("audit_reader", "select audit.open_month(now())");
    }

    /** Whoever could take the sealer's lock could stop every page of the house. */
    @ParameterizedTest
    @ValueSource(strings = {"web", "vault", "accounts", "jobs", "audit_reader"})
    void nobodyElseCanTakeTheSealersSeat(String role) {
        for (var strength : new String[]{"update", "no key update", "share", "key share"}) {
            refused(role, "select only_one from audit.sealer_seat for " + strength);
        }
        refused(role, "do $$ begin lock table audit.sealer_seat in access exclusive mode; end $$");
    }

    private void refused(String role, String sql) {
        assertThatThrownBy(() -> database.as(role).sql(sql).update()).as(role + ": " + sql)
                .isInstanceOf(DataAccessException.class)
                .rootCause().isInstanceOfSatisfying(SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo("42501"));
    }

    private void write(int entries) {
        IntStream.range(0, entries).forEach(_ -> new TransactionTemplate(caseworkManager).executeWithoutResult(
                _ -> casework
                        .record(AuditEntry.done(AuditAction.RECORD_VIEWED, AuditObject.CASE_FILE, UUID.randomUUID()))));
    }

    private Sealer anotherSealer() {
        var pool = database.source("sealer");
        return new Sealer(JdbcClient.create(pool), new JdbcTransactionManager(pool), node);
    }

    private static int work(Sealer one) throws ExecutionException {
        return IntStream.range(0, 40).map(_ -> one.sealBatch()).sum();
    }

    private void killAt(String step) {
        database.superuser().sql("""
                create or replace function audit.kill() returns trigger language plpgsql as $$
                begin perform pg_catalog.pg_terminate_backend(pg_catalog.pg_backend_pid()); return null; end $$
                """).update();
        database.superuser().sql("create trigger killed " + step + " for each statement execute function audit.kill()")
                .update();
    }

    private void killNoMore(String step) {
        database.superuser().sql("drop trigger killed on " + step.substring(step.indexOf("audit."))).update();
    }

    private long count(String table) {
        return database.superuser().sql("select count(*) from audit." + table).query(Long.class).single();
    }
}
