package org.kinward.reporting.export.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.safe.ExportField;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Records come from the snapshot that was shown, of one agency, in words again. */
@ReportingTest
class ExportRecordsTest {

    private static final Instant NOW = ReportingTest.Floor.MONDAY;
    private static final ExportPlan.Filter RECORDED = in(Happening.RECORDED, 2026);

    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;
    @Autowired
    private Snapshots snapshots;
    @Autowired
    private ExportRecords records;

    private House house;
    private PlaceId place;
    private PersonId worker;

    @BeforeEach
    void anAgency() {
        house = new House(database, manager);
        place = house.place("House");
        worker = house.person("Ama", "place_manager", place);
    }

    @Test
    void saysWhatTheRecordHasInCodesYearsAndMonths() {
        girl(12);
        int taken = take(NOW);

        var all = records.read(house.agency(), taken, RECORDED);

        assertThat(all).hasSize(1);
        assertThat(all.getFirst().said()).containsEntry(ExportField.SEX, List.of("GIRL"))
                .containsEntry(ExportField.AGE_AT_INTAKE, List.of("12"))
                .containsEntry(ExportField.AGE_BASIS, List.of("ESTIMATE"))
                .containsEntry(ExportField.OPENED, List.of("2026-11"))
                .containsEntry(ExportField.CLOSED, List.of("DOES_NOT_APPLY"))
                .containsEntry(ExportField.ORIGIN_COUNTRY, List.of("NOT_ASKED_YET"))
                .containsEntry(ExportField.FORM_HAPPENED, List.of("NOT_ASKED_YET"))
                .containsEntry(ExportField.SERVICE, List.of("NONE")).hasSize(ExportField.values().length);
    }

    @Test
    void staysWithTheSnapshotThatWasShown() {
        girl(12);
        int first = take(NOW);
        girl(4);
        int second = take(NOW.plusSeconds(60));

        assertThat(records.count(house.agency(), first, RECORDED)).isOne();
        assertThat(records.count(house.agency(), second, RECORDED)).isEqualTo(2);
        assertThat(records.read(house.agency(), first, RECORDED)).hasSize(1);
        assertThat(records.latest(house.agency())).map(ExportSnapshot::number).contains(second);
    }

    @Test
    void takesThePeriodAndWhatHappenedInIt() {
        girl(12);
        int taken = take(NOW);

        assertThat(records.count(house.agency(), taken, in(Happening.RECORDED, 2025))).isZero();
        assertThat(records.count(house.agency(), taken, in(Happening.CLOSED, 2026))).isZero();
        assertThat(records.count(house.agency(), taken, in(Happening.OPEN_AT_END, 2026))).isOne();
    }

    @Test
    void knowsNothingOfAnotherAgency() {
        girl(12);
        int taken = take(NOW);
        var other = new House(database, manager);

        assertThat(records.latest(other.agency())).isEmpty();
        assertThat(records.count(other.agency(), taken, RECORDED)).isZero();
        assertThat(records.latest(new AgencyId(UUID.randomUUID()))).isEmpty();
    }

    private void girl(int years) {
        house.girl(new House.Wanted(place, worker, NOW.minusSeconds(86_400), ""), years);
    }

    private int take(Instant at) {
        snapshots.take(house.agency(), Optional.of(worker), at);
        return snapshots.latest(house.agency()).orElseThrow().number();
    }

    private static ExportPlan.Filter in(Happening happening, int year) {
        return new ExportPlan.Filter(happening, new Period(YearMonth.of(year, 1), YearMonth.of(year, 12)));
    }
}
