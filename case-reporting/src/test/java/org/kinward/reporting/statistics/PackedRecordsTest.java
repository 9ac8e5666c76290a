package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted is read in packed form; it says what the records say, and nobody can make it say anything else. */
@ReportingTest
class PackedRecordsTest {

    private static final int CHILDREN = 12;
    private static final Criterion SEX = Criterion.of(RecordDimension.SEX);

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;

    @BeforeEach
    void anAgency() {
        at = new CountedHouse(floor);
        for (int child = 0; child < CHILDREN; child++) {
            at.girl(12);
        }
        at.take(NOW);
    }

    /** Numbers by chance in every place of the form, so that a place that is taken for another one shows. */
    @ParameterizedTest
    @EnumSource(RecordDimension.class)
    void sayWhatTheRecordsSay(RecordDimension dimension) {
        at.run(Arrays.stream(RecordDimension.values()).map(PackedRecordsTest::byChance)
                .collect(Collectors.joining(", ", "update statistics.record r set ", " where r.agency_id = :agency")));

        assertThat(counted(dimension)).isEqualTo(written(dimension)).isNotEmpty();
    }

    @Test
    void sayTheMonthsThePlaceTheChildAndWhoseAgeIsEstimated() {
        var opened = YearMonth.from(NOW.minusSeconds(86_400).atOffset(ZoneOffset.UTC));
        at.run("update statistics.record set closed_month = opened_month + 1, returned_month = opened_month + 2, estimated = true "
                + "where agency_id = :agency");

        var closed = asked(Happening.CLOSED, opened.plusMonths(1), Set.of(at.place));

        assertThat(closed.populations().getFirst().total()).isEqualTo(CHILDREN);
        assertThat(closed.method().estimated()).containsExactly(CHILDREN);
        assertThat(asked(Happening.CLOSED, opened.plusMonths(1), Set.of(new PlaceId(UUID.randomUUID()))).populations()
                .getFirst().total()).isZero();
        assertThat(asked(Happening.CLOSED, opened, Set.of()).populations().getFirst().total()).isZero();
        assertThat(asked(Happening.RETURNED, opened.plusMonths(2), Set.of()).populations().getFirst().total())
                .isEqualTo(CHILDREN);
        at.run("update statistics.record set child_key = 7 where agency_id = :agency");
        assertThat(agencyCount(
                "packed_record p where substring(p.ones from 137 for 8) = '\\x0000000000000007'::bytea and agency_id = :agency"))
                .isEqualTo(CHILDREN);
    }

    @Test
    void followACodeWhoseNumberDoesNotFitIntoAByte() {
        at.run("insert into statistics.category values (:agency, 'RECRUITER', 'NEW-ONE', 12345)");
        at.run("update statistics.record set recruiter = 12345, service = array[6, 12346]::smallint[] where agency_id = :agency");
        at.run("insert into statistics.category values (:agency, 'SERVICE', 'NEW-SERVICE', 12346)");

        assertThat(counted(RecordDimension.RECRUITER)).isEqualTo(Map.of("NEW-ONE", CHILDREN));
        assertThat(counted(RecordDimension.SERVICE)).containsEntry("NEW-SERVICE", CHILDREN).hasSize(2);
    }

    @Test
    void endAndBeginWithTheVersionsOfTheRecord() {
        at.run("update casework.first_hour_sex_age set sex = 'BOY' where intake_id in (select f.intake_id from "
                + "casework.case_file f where f.agency_id = :agency order by f.id limit 3)");

        at.take(NOW.plusSeconds(60));

        assertThat(at.by(SEX, Optional.of(NOW))).isEqualTo("all 12, GIRL 12");
        assertThat(at.by(SEX, Optional.empty())).isEqualTo("all 12, GIRL 9, BOY 3");
        assertThat(agencyCount("record r full join statistics.packed_record p using (record_id, from_snapshot, "
                + "agency_id) where agency_id = :agency and (p.ones is null or r.sex is null "
                + "or p.to_snapshot is distinct from r.to_snapshot)")).isZero();
    }

    /** Whoever could write past the records is noticed. */
    @ParameterizedTest
    @ValueSource(strings = {"update statistics.packed_record set ones = overlay(ones placing '\\x0007'::bytea from 11)",
            "update statistics.packed_record set several = replace(several, '2', '6')",
            "delete from statistics.packed_record", "update statistics.packed_record set to_snapshot = 9",
            "insert into statistics.packed_record select gen_random_uuid(), agency_id, 1, null, ones, several "
                    + "from statistics.packed_record"})
    void areNoticedWhenTheySayAnythingElse(String forgery) {
        var taken = floor.snapshots().latest(at.house.agency()).orElseThrow();
        assertThat(floor.snapshots().holds(taken)).isTrue();

        at.run(forgery + " where agency_id = :agency");

        assertThat(floor.snapshots().holds(taken)).isFalse();
    }

    /** What began long ago is counted as well, and so is what has ended where it should not have. */
    @ParameterizedTest
    @ValueSource(strings = {
            "set ones = overlay(ones placing '\\x0007'::bytea from 11) where from_snapshot = 1 and to_snapshot is null",
            "set several = replace(several, '2', '6') where from_snapshot = 1 and to_snapshot = 2",
            "set to_snapshot = null where to_snapshot = 2", "set to_snapshot = 3 where to_snapshot = 2",
            "set to_snapshot = 2 where from_snapshot = 1 and to_snapshot is null",
            "set agency_id = gen_random_uuid() where from_snapshot = 1 and to_snapshot is null"})
    void areNoticedWhenAnOlderVersionSaysAnythingElse(String forgery) {
        at.run("update casework.first_hour_sex_age set sex = 'BOY' where intake_id in (select f.intake_id from "
                + "casework.case_file f where f.agency_id = :agency order by f.id limit 3)");
        var second = at.take(NOW.plusSeconds(60));
        assertThat(floor.snapshots().holds(second)).isTrue();

        at.run("update statistics.packed_record " + forgery + " and agency_id = :agency");

        assertThat(floor.snapshots().holds(second)).isFalse();
    }

    /** What is packed otherwise than it was written is never sealed. */
    @Test
    void leaveNoSnapshotWhereTheyWereNotWritten() {
        var before = floor.snapshots().latest(at.house.agency());
        at.girl(12);
        floor.database().superuser().sql("alter table statistics.record disable trigger packs_insert").update();
        try {
            assertThatThrownBy(() -> at.take(NOW.plusSeconds(60))).isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            floor.database().superuser().sql("alter table statistics.record enable trigger packs_insert").update();
        }

        assertThat(floor.snapshots().latest(at.house.agency())).isEqualTo(before);
        assertThat(at.take(NOW.plusSeconds(60)).size()).hasToString("Size[records=13, changed=1]");
    }

    @Test
    void goToAnotherAgencyWithTheirRecord() {
        var other = new CountedHouse(floor);
        other.girl(12);
        other.take(NOW);

        JdbcClient.create(floor.database().source("owner")).sql("update statistics.record set agency_id = :other, "
                + "record_id = gen_random_uuid() where record_id = (select record_id from statistics.record "
                + "where agency_id = :agency limit 1)").param("other", other.house.agency().value())
                .param("agency", at.house.agency().value()).update();

        assertThat(readBy(at)).isEqualTo(CHILDREN - 1);
        assertThat(readBy(other)).isEqualTo(2);
        assertThat(at.by(SEX, Optional.empty())).isEqualTo("all 11, GIRL 11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statistics.record", "statistics.record, statistics.packed_record"})
    void areTruncatedWithTheRecords(String tables) {
        var left = at.<Integer>as("owner", Set.of(at.house.agency()), sql -> {
            sql.sql("truncate " + tables).update();
            return sql.sql("select count(*) from statistics.packed_record").query(Integer.class).single();
        });

        assertThat(left).isZero();
        assertThat(readBy(at)).isEqualTo(CHILDREN);
    }

    private static int readBy(CountedHouse house) {
        return house.as("stats", Set.of(house.house.agency()), sql -> sql
                .sql("select count(agency_id) from statistics.packed_record").query(Integer.class).single());
    }

    @Test
    void beginInASnapshotThatStays() {
        assertThatThrownBy(() -> at.run("delete from statistics.snapshot_seal where agency_id = :agency",
                "delete from statistics.snapshot where agency_id = :agency"))
                .isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("records begin in this snapshot");
        assertThatThrownBy(() -> at.run("update statistics.record set from_snapshot = 9 where agency_id = :agency"))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("begins in no snapshot");
        assertThatThrownBy(() -> at.run("update statistics.known_file set since = 9 where agency_id = :agency"))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("since no snapshot");
    }

    private static String byChance(RecordDimension dimension) {
        var number = "(select c.number from statistics.category c where c.agency_id = r.agency_id and c.dimension = '"
                + dimension.name() + "' and r.record_id is not null order by random() limit 1)";
        var one = dimension.kind() == RecordDimension.Kind.AGE ? "(6 + random() * 17)::integer" : number;
        return dimension.column() + " = " + (dimension.countsMoreThanOnce()
                ? "array(select c.number from statistics.category c where c.agency_id = r.agency_id and c.dimension = '"
                        + dimension.name()
                        + "' and r.record_id is not null order by random() limit 1 + (random() * 3)::integer)"
                : one);
    }

    private CountedTable asked(Happening happening, YearMonth month, Set<PlaceId> places) {
        var population = new Population(new Period(month, month), happening, places, List.of());
        var question = new TableQuestion(Unit.CHILDREN, Set.of(at.house.agency()), List.of(population), List.of(SEX),
                Optional.empty());
        return ((TableOutcome.Counted) floor.tables().count(question)).table();
    }

    private Map<String, Integer> counted(RecordDimension dimension) {
        var criterion = dimension.kind() == RecordDimension.Kind.AGE
                ? Criterion.of(dimension, AgeBands.SINGLE_YEARS)
                : Criterion.of(dimension);
        var said = at.by(criterion, Optional.empty()).split(", ", -1);
        return Arrays.stream(said).skip(1).map(one -> one.split(" ", -1))
                .collect(Collectors.toMap(one -> one[0], one -> Integer.parseInt(one[1]), Integer::sum, TreeMap::new));
    }

    private Map<String, Integer> written(RecordDimension dimension) {
        var found = new TreeMap<String, Integer>();
        var column = "r." + dimension.column();
        floor.database().superuser().sql("select coalesce(c.code, (u.number - 6)::text) as code, count(*) as files "
                + "from statistics.record r cross join lateral unnest("
                + (dimension.countsMoreThanOnce() ? column : "array[" + column + "]") + ") u (number) "
                + "left join statistics.category c on c.agency_id = r.agency_id and c.dimension = :dimension "
                + "and c.number = u.number where r.agency_id = :agency and r.to_snapshot is null group by 1")
                .param("dimension", dimension.name()).param("agency", at.house.agency().value())
                .query(row -> {
                    found.put(row.getString("code"), row.getInt("files"));
                });
        return found;
    }

    private int agencyCount(String rows) {
        return floor.database().superuser().sql("select count(*) from statistics." + rows)
                .param("agency", at.house.agency().value()).query(Integer.class).single();
    }
}
