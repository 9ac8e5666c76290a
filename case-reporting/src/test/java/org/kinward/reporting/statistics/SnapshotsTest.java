package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.snapshot.SnapshotOutcome;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.table.Moments;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ReportingTest
@ExtendWith(OutputCaptureExtension.class)
class SnapshotsTest {

    private static final Criterion SEX = Criterion.of(RecordDimension.SEX);
    private static final Criterion AGE = Criterion.of(RecordDimension.AGE_AT_INTAKE, AgeBands.USUAL);

    @Autowired
    private StatisticsFloor floor;
    @Autowired
    private Moments moments;

    private CountedHouse at;

    @BeforeEach
    void anAgency() {
        at = new CountedHouse(floor);
    }

    @Test
    void writesEveryCaseFileDownAtFirst() {
        at.girl(12);
        at.girl(4);
        at.recorded();

        var taken = at.take(NOW);

        assertThat(taken.number()).isOne();
        assertThat(taken.size().records()).isEqualTo(3);
        assertThat(at.by(SEX, Optional.empty())).isEqualTo("all 3, GIRL 2, NOT_ASKED_YET 1");
        assertThat(at.by(AGE, Optional.empty())).isEqualTo("all 3, 0-5 1, 12-15 1, NOT_ASKED_YET 1");
    }

    @Test
    void writesOnlyWhatChangedAndLeavesTheFiguresBefore() {
        var child = at.girl(12);
        at.girl(12);
        at.take(NOW);
        at.run("update casework.first_hour_sex_age set sex = 'BOY' where intake_id = '" + child.intake() + "'");
        at.girl(16);

        var second = at.take(NOW.plusSeconds(60));

        assertThat(second.size()).hasToString("Size[records=3, changed=2]");
        assertThat(at.by(SEX, Optional.of(NOW))).isEqualTo("all 2, GIRL 2");
        assertThat(at.by(SEX, Optional.empty())).isEqualTo("all 3, GIRL 2, BOY 1");
    }

    @Test
    void findsAnswersThatAreRowsOfTheirOwn() {
        var child = at.girl(12);
        at.take(NOW);
        var factor = UUID.randomUUID();
        at.run("""
                insert into casework.factor (id, case_file_id, kind, code, said, level, places, written_by, written_at)
                values ('%s', '%s', 'DOOR', 'FAM-DEBT', '', 'FAMILY', '{HOME_AREA}', '%s', now())
                """.formatted(factor, child.file(), at.worker.value()));
        line(factor, 1, "OPEN", "null");
        at.take(NOW.plusSeconds(60));

        var open = at.by(Criterion.of(RecordDimension.FACTOR_OPEN), Optional.empty());
        line(factor, 2, "GONE", "'OPEN'");
        at.take(NOW.plusSeconds(120));

        assertThat(open).isEqualTo("all 1, FAM-DEBT 1");
        assertThat(at.by(Criterion.of(RecordDimension.FACTOR_OPEN), Optional.empty())).isEqualTo("all 1, NONE 1");
        assertThat(at.by(Criterion.of(RecordDimension.FACTOR), Optional.empty())).isEqualTo("all 1, FAM-DEBT 1");
    }

    @Test
    void takesNothingAnewWhereNothingChanged() {
        at.girl(12);
        var first = at.take(NOW);

        var again = floor.snapshots().take(at.house.agency(), Optional.empty(), NOW.plus(Duration.ofDays(700)));

        assertThat(again).isEqualTo(new SnapshotOutcome.Unchanged(first));
        assertThat(at.by(AGE, Optional.empty())).isEqualTo("all 1, 12-15 1");
    }

    /** Otherwise the first figures after a month would be those of the next change, with what was written late already in them. */
    @Test
    void knowsThatANightWasQuiet() {
        at.girl(12);
        at.take(NOW);
        var quiet = NOW.plus(Duration.ofDays(1));
        floor.snapshots().take(at.house.agency(), Optional.empty(), quiet);
        at.girl(13);
        at.take(NOW.plus(Duration.ofDays(9)));

        assertThat(moments.firstSince(Set.of(at.house.agency()), NOW.plusSeconds(60))).contains(quiet);
        assertThat(at.by(SEX, Optional.of(quiet))).isEqualTo("all 1, GIRL 1");
    }

    @Test
    void keepsFiguresWhenACodeIsRenamedOrRetired() {
        var child = at.girl(12);
        at.run("""
                insert into casework.first_days_how_came (intake_id, told_by, told_on, version, came_by, came_by_standing,
                    own_wish_standing) select '%s', 'CHILD', current_date, 0, code, 'SAID_BY_CHILD', 'NOT_KNOWN'
                from casework.shipped_code where list = 'HOW_CAME' order by place limit 1""".formatted(child.intake()));
        at.take(NOW);
        var before = at.by(Criterion.of(RecordDimension.CAME_BY), Optional.empty());
        at.run("insert into casework.agency_list (agency_id, list, number, changed_by, changed_at) values ('%s', 'HOW_CAME', 1, '%s', now())"
                .formatted(at.house.agency().value(), at.worker.value()));
        at.run("""
                insert into casework.agency_code (agency_id, list, code, number, place, english, french, local_words, heading,
                    is_own_words, is_retired) select '%s', list, code, 1, 999, 'another name', 'autre nom', '{}', '', false, true
                from casework.shipped_code where list = 'HOW_CAME' order by place limit 1"""
                .formatted(at.house.agency().value()));
        at.run("update casework.first_hour_sex_age set version = version where intake_id = '" + child.intake() + "'");

        var again = floor.snapshots().take(at.house.agency(), Optional.empty(), NOW.plusSeconds(60));

        assertThat(again).isInstanceOf(SnapshotOutcome.Unchanged.class);
        assertThat(at.by(Criterion.of(RecordDimension.CAME_BY), Optional.empty())).isEqualTo(before)
                .startsWith("all 1, ");
    }

    @Test
    void leavesWhatWasCountedAndNoWayBackWhenARecordIsErased() {
        var child = at.girl(12);
        at.take(NOW);

        at.run("delete from casework.case_file where id = '" + child.file() + "'");
        at.run("delete from casework.child where id = '" + child.intake() + "'");
        var after = floor.snapshots().take(at.house.agency(), Optional.empty(), NOW.plusSeconds(60));

        assertThat(after).isInstanceOf(SnapshotOutcome.Unchanged.class);
        assertThat(at.by(SEX, Optional.empty())).isEqualTo("all 1, GIRL 1");
        assertThat(count("statistics.known_file where agency_id = '" + at.house.agency().value() + "'")).isZero();
    }

    @Test
    void leavesNothingBehindWhenItBreaksInTheMiddle() {
        at.girl(12);
        at.run("revoke insert on statistics.snapshot_seal from kinward_snapshot");

        assertThatThrownBy(() -> at.take(NOW)).isInstanceOf(DataAccessException.class);

        at.run("grant insert on statistics.snapshot_seal to kinward_snapshot");
        assertThat(count("statistics.snapshot where agency_id = '" + at.house.agency().value() + "'")).isZero();
        assertThat(at.take(NOW).number()).isOne();
    }

    @Test
    void saysThatSomebodyElseIsTakingOne() {
        var other = floor.database().source("snapshot");
        var outcome = Objects.requireNonNull(new TransactionTemplate(new JdbcTransactionManager(other)).execute(_ -> {
            JdbcClient.create(other)
                    .sql("select pg_advisory_xact_lock(hashtextextended('snapshot ' || ?, 0))")
                    .param(at.house.agency().value().toString()).query((_, _) -> 1).single();
            return floor.snapshots().take(at.house.agency(), Optional.empty(), NOW);
        }));

        assertThat(outcome).isEqualTo(new SnapshotOutcome.BeingTaken());
    }

    /** Whoever pressed sits before the page and is told to press again; at night there is time. */
    @Test
    void waitsLongAtNightAndNotForAPress() throws Exception {
        at.girl(12);
        try (var lock = floor.database().source("owner").getConnection(); var statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table statistics.record in share mode");

            assertThatThrownBy(() -> at.take(NOW)).isInstanceOf(DataAccessException.class).rootCause()
                    .hasMessageContaining("lock timeout");
            var night = CompletableFuture
                    .supplyAsync(() -> floor.snapshots().take(at.house.agency(), Optional.empty(), NOW));
            assertThatThrownBy(() -> night.get(4, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            lock.rollback();

            assertThat(night.get(60, TimeUnit.SECONDS)).isInstanceOf(SnapshotOutcome.Taken.class);
        }
    }

    @Test
    void noticesARecordThatWasChangedAfterwards() {
        at.girl(12);
        var taken = at.take(NOW);
        assertThat(floor.snapshots().holds(taken)).isTrue();

        at.run("update statistics.record set sex = 7 where agency_id = '" + at.house.agency().value() + "'");

        assertThat(floor.snapshots().holds(taken)).isFalse();
    }

    /** The alarm says where to look, and nothing of anybody. */
    @Test
    void saysOfWhichAgencyASnapshotDoesNotHold(CapturedOutput output) {
        at.girl(12);
        var taken = at.take(NOW);
        assertThat(floor.snapshots().compare(taken)).isEqualTo(Snapshots.Comparison.HELD);

        at.run("update statistics.record set sex = 7 where agency_id = '" + at.house.agency().value() + "'");

        assertThat(floor.snapshots().compare(taken)).isEqualTo(Snapshots.Comparison.NOT_HELD);
        assertThat(output.getOut()).contains(
                "snapshot 1 of agency " + at.house.agency().value() + " does not hold");
    }

    /** Whoever sits before a page is told so after seconds; a release that is counted beside the pages has time. */
    @Test
    void comparesNoLongerThanAPageWaits() throws Exception {
        at.girl(12);
        var taken = at.take(NOW);
        try (var lock = floor.database().source("owner").getConnection(); var statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table statistics.record in access exclusive mode");

            assertThat(floor.snapshots().compare(taken)).isEqualTo(Snapshots.Comparison.BUSY);
            var release = CompletableFuture.supplyAsync(() -> floor.snapshots().holds(taken));
            assertThatThrownBy(() -> release.get(4, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            lock.rollback();

            assertThat(release.get(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(floor.snapshots().compare(taken)).isEqualTo(Snapshots.Comparison.HELD);
    }

    /** However many pages are opened, one of them holds a connection of those that a snapshot needs. */
    @Test
    void comparesOneAtATimeForAnAgency() {
        at.girl(12);
        var taken = at.take(NOW);
        var elsewhere = new CountedHouse(floor);
        elsewhere.girl(12);
        var other = elsewhere.take(NOW);
        var source = floor.database().source("snapshot");
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(_ -> {
            JdbcClient.create(source)
                    .sql("select pg_advisory_xact_lock(hashtextextended('comparison ' || ?, 0))")
                    .param(at.house.agency().value().toString()).query((_, _) -> 1).single();

            assertThat(floor.snapshots().compare(taken)).isEqualTo(Snapshots.Comparison.BUSY);
            assertThat(floor.snapshots().compare(other)).isEqualTo(Snapshots.Comparison.HELD);
            assertThat(floor.snapshots().holds(taken)).as("of a release").isTrue();
        });
    }

    private void line(UUID factor, int number, String state, String before) {
        at.run("""
                insert into casework.factor_line (factor_id, kind, number, state, state_before, protected_by, seen_by, seen_on,
                    seen, written_by, written_at)
                values ('%s', 'DOOR', %d, '%s', %s, '', 'WORKER', current_date, 'seen', '%s', now())
                """.formatted(factor, number, state, before, at.worker.value()));
    }

    private long count(String rows) {
        return floor.database().superuser().sql("select count(*) from " + rows).query(Long.class).single();
    }
}
