package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;
import static org.kinward.reporting.statistics.ReleasedHouse.DAY;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A release is killed while it is being written: head, counts and figures are there and the proofs are not. Nothing of it is left, the
 * job says what became of it, and it can be asked for again.
 */
@ReportingTest
class ReleaseCutTest {

    private static final String WAITS = "from pg_stat_activity where datname = current_database()"
            + " and usename = 'kinward_stats' and wait_event_type = 'Lock'";
    private static final Duration LEFT = Duration.ofMinutes(16);

    @Autowired
    private StatisticsFloor floor;

    private ReleasedHouse released;

    @BeforeEach
    void aHouse() {
        released = ReleasedHouse.ofSeventeen(new CountedHouse(floor));
        released.at().take(NOW);
    }

    /** The database cuts the connection: whoever works at the release is still there to say that it failed. */
    @Test
    void leavesNothingWhenItsConnectionIsCut() throws SQLException {
        var before = released.ledger();
        var job = released.asked(Audience.PUBLIC, DAY, NOW);

        var found = cutWhileItIsWritten(job, released.desk().jobs());

        assertThat(found).as("what it had written when it was cut").containsExactly("head 1", "release 1", "issue 1");
        assertThat(released.ledger()).isEqualTo(before);
        assertThat(rows()).containsExactly(0, 0, 0, 0);
        assertThat(last().step()).isEqualTo(ReleaseJob.Step.REFUSED);
        assertThat(last().reason()).contains(ReleaseJob.Why.FAILED);

        assertThat(released.released(Audience.PUBLIC, DAY).step()).isEqualTo(ReleaseJob.Step.DONE);
        assertWhole();
    }

    /** The program is gone as well: nobody says anything, and after a while the job is one that stopped. */
    @Test
    void leavesNothingWhenTheProgramIsKilledToo() throws SQLException {
        var before = released.ledger();
        var job = released.asked(Audience.PUBLIC, DAY, NOW);

        cutWhileItIsWritten(job, new Killed(released.desk().jobs()));

        assertThat(released.ledger()).isEqualTo(before);
        assertThat(rows()).containsExactly(0, 0, 0, 0);
        assertThat(last().stepAt(NOW)).isEqualTo(ReleaseJob.Step.KEEPING);
        assertThat(last().stepAt(NOW.plus(LEFT))).isEqualTo(ReleaseJob.Step.STOPPED);

        var again = released.asked(Audience.PUBLIC, DAY, NOW.plus(LEFT));
        assertThat(again.id()).isNotEqualTo(job.id());
        work(again, released.desk().jobs());
        assertThat(last().step()).isEqualTo(ReleaseJob.Step.DONE);
        assertWhole();
    }

    /** The control: when the lock is gone without a cut, the same release is there, so it was that writing that was cut. */
    @Test
    void isThereWhenNothingCutsIt() throws Exception {
        var job = released.asked(Audience.PUBLIC, DAY, NOW);
        try (var lock = locked()) {
            var working = CompletableFuture.runAsync(() -> work(job, released.desk().jobs()));
            waiting();
            lock.rollback();
            working.get();
        }

        assertThat(last().step()).isEqualTo(ReleaseJob.Step.DONE);
        assertWhole();
    }

    /** Proofs are written last: a lock of their table stops the writing there, and then its connection is cut. */
    private List<String> cutWhileItIsWritten(ReleaseJob job, ReleaseJobs told) throws SQLException {
        try (var lock = locked()) {
            var working = CompletableFuture.runAsync(() -> work(job, told));
            int pid = waiting();
            var written = writtenBy(pid);
            floor.database().superuser().sql("select pg_terminate_backend(?)").param(pid).query(Boolean.class).single();
            assertThat(working).failsWithin(Duration.ofSeconds(20)).withThrowableOfType(ExecutionException.class);
            lock.rollback();
            return written;
        }
    }

    private Connection locked() throws SQLException {
        var lock = floor.database().source("owner").getConnection();
        lock.setAutoCommit(false);
        try (var statement = lock.createStatement()) {
            statement.execute("lock table statistics.proof in share mode");
        }
        return lock;
    }

    private int waiting() {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Optional<Integer> found = Optional.empty();
        while (found.isEmpty() && System.nanoTime() < end) {
            found = floor.database().superuser().sql("select pid " + WAITS).query(Integer.class).optional();
        }
        return found.orElseThrow();
    }

    /** Tables that its transaction has written to, by the locks that it holds. */
    private List<String> writtenBy(int pid) {
        return floor.database().superuser().sql("""
                select case c.relname when 'ledger_head' then 'head' else c.relname::text end || ' ' || count(*) from pg_locks l
                join pg_class c on c.oid = l.relation where l.pid = ? and l.granted and l.mode = 'RowExclusiveLock'
                    and c.relname in ('ledger_head', 'release', 'issue')
                group by c.relname order by array_position(array['ledger_head', 'release', 'issue'], c.relname::text)
                """).param(pid).query(String.class).list();
    }

    private void work(ReleaseJob job, ReleaseJobs told) {
        released.work(job, told);
    }

    private ReleaseJob last() {
        return released.last();
    }

    /** Releases, issues, witnesses and proofs of the family. */
    private List<Integer> rows() {
        return List.of("release", "issue", "witness", "proof").stream().map(table -> floor.database().superuser()
                .sql("select count(*) from statistics." + table + " where family_id = ?")
                .param(released.family().id().value()).query(Integer.class).single()).toList();
    }

    private void assertWhole() {
        var kept = released.ledger();
        assertThat(kept.head()).isEqualTo(kept.ledger().head());
        assertThat(kept.ledger().issues()).hasSize(1);
        assertThat(released.isProved(0)).isTrue();
    }

    /** Jobs of a program that is not there any more when something failed. */
    private record Killed(ReleaseJobs jobs) implements ReleaseJobs {

        @Override
        public ReleaseJob ask(AgencyId agency, ReleaseJob wanted) {
            return jobs.ask(agency, wanted);
        }

        @Override
        public Optional<ReleaseJob> last(AgencyId agency, FamilyId family) {
            return jobs.last(agency, family);
        }

        @Override
        public boolean move(AgencyId agency, ReleaseJob job, ReleaseJob.Step step, Instant at) {
            return jobs.move(agency, job, step, at);
        }

        @Override
        public void refuse(AgencyId agency, ReleaseJob job, ReleaseJob.Why why, Instant at) {
            // a killed program writes nothing any more
        }
    }
}
