package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.AgencyId;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Who counts sees named agencies; nobody changes what was counted; and taking each fence away shows the damage. */
@ReportingTest
class StatisticsFenceTest {

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;
    private AgencyId agency;

    @BeforeEach
    void anAgency() {
        at = new CountedHouse(floor);
        agency = at.house.agency();
        var child = at.girl(12);
        at.take(NOW);
        at.run("update casework.first_hour_sex_age set sex = 'BOY' where intake_id = '" + child.intake() + "'");
        at.take(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshot", "snapshot_seal", "category", "record", "packed_record"})
    void showsTheAgenciesThatWereNamedAndNoOthers(String table) {
        var other = new AgencyId(UUID.randomUUID());

        assertThat(seen(table, Set.of(agency))).isPositive();
        assertThat(seen(table, Set.of(other))).isZero();
        assertThat(seen(table, Set.of())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshot", "snapshot_seal", "category", "record", "packed_record"})
    void wouldShowEverybodyWithoutTheFence(String table) {
        at.run("alter policy counted_agencies on statistics." + table + " using (true)");
        var leaked = seen(table, Set.of());
        at.run("alter policy counted_agencies on statistics." + table
                + " using (agency_id = any ((select statistics.counted_agencies())::uuid[]))");

        assertThat(leaked).isPositive();
        assertThat(seen(table, Set.of())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"stats,statistics.known_file", "stats,statistics.known_child", "stats,casework.case_file",
            "stats,statistics.visit_heard", "web,statistics.record", "web,statistics.snapshot",
            "jobs,statistics.record",
            "web,casework.figure_change", "snapshot,casework.note", "snapshot,casework.needs_area",
            "snapshot,casework.reference_number", "snapshot,account.person", "snapshot,identity.held_child"})
    void readsNothingElse(String role, String table) {
        assertThatThrownBy(() -> at.as(role, Set.of(agency),
                sql -> sql.sql("select t.* from " + table + " t limit 1").query((_, _) -> 1).list()))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void hidesWhichRecordItIsAndTheBirthFromWhoeverCounts() {
        for (var column : Set.of("record_id", "birth_earliest", "birth_latest")) {
            assertThatThrownBy(() -> at.as("stats", Set.of(agency),
                    sql -> sql.sql("select " + column + " from statistics.record").query((_, _) -> 1).list()))
                    .as(column).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> at.as("stats", Set.of(agency),
                sql -> sql.sql("select record_id from statistics.packed_record").query((_, _) -> 1).list()))
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update statistics.record set sex = 6", "delete from statistics.record",
            "update statistics.packed_record set ones = ones", "update statistics.packed_record set several = several",
            "delete from statistics.packed_record", "update statistics.snapshot set taken_at = now()",
            "delete from statistics.snapshot_seal",
            "update statistics.snapshot_seal set hash = repeat('0', 64)", "update statistics.category set code = 'X'"})
    void letsNobodyRewriteASnapshot(String statement) {
        assertThatThrownBy(() -> at.as("snapshot", Set.of(agency), sql -> sql.sql(statement).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "packed_record"})
    void letsAVersionEndOnceAndNeverAgain(String table) {
        var reopening = "update statistics." + table
                + " set to_snapshot = to_snapshot + 1 where to_snapshot is not null";
        assertThat(at.<Integer>as("snapshot", Set.of(agency), sql -> sql.sql(reopening).update())).isZero();

        at.run("alter policy snapshot_ends on statistics." + table + " using (true)");
        int rewritten = at.<Integer>as("snapshot", Set.of(agency), sql -> sql.sql(reopening).update());
        at.run("alter policy snapshot_ends on statistics." + table + " using (to_snapshot is null)");

        assertThat(rewritten).isPositive();
    }

    private int seen(String table, Set<AgencyId> agencies) {
        return at.as("stats", agencies,
                sql -> sql.sql("select count(agency_id) from statistics." + table).query(Integer.class).single());
    }
}
