package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;
import static org.kinward.reporting.statistics.ReleasedHouse.DAY;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.StatutoryReturn;
import org.kinward.core.statistics.noisy.NoisyLedgers;
import org.kinward.core.statistics.noisy.NoisyTable;
import org.kinward.core.statistics.snapshot.Snapshot;
import org.kinward.core.statistics.statutory.RecordsHeld;
import org.kinward.core.statistics.statutory.ReturnTables;
import org.kinward.core.statistics.statutory.SnapshotTables;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing leaves the house that is not counted from what was written down. */
@ReportingTest
class NotHeldTest {

    private static final NoisyTable SEX = new NoisyTable(OfferedTable.SEX);

    @Autowired
    private StatisticsFloor floor;
    @Autowired
    private SnapshotTables counting;

    @ParameterizedTest
    @ValueSource(strings = {"update statistics.record set sex = 7 where from_snapshot = 2",
            "update statistics.packed_record set several = replace(several, '2', '6') where from_snapshot = 1",
            "update statistics.packed_record set to_snapshot = 2 where from_snapshot = 1"})
    void isNotReleased(String forgery) {
        var released = twoSnapshots();

        released.at().run(forgery + " and agency_id = :agency");

        var job = released.released(Audience.PUBLIC, DAY);
        assertThat(job.step()).isEqualTo(ReleaseJob.Step.REFUSED);
        assertThat(job.reason()).contains(ReleaseJob.Why.NOT_HELD);
        assertThat(released.ledger().ledger().issues()).isEmpty();
    }

    /** Nor is chance added to it, in the newest counting or in the one that the last tables are of. */
    @ParameterizedTest
    @CsvSource({"1,2,update statistics.record set sex = 7 where from_snapshot = 2",
            "2,1,update statistics.record set sex = 7 where from_snapshot = 1",
            "0,1,'update statistics.packed_record set several = replace(several, ''2'', ''6'') where from_snapshot = 1'",
            "0,2,update statistics.packed_record set to_snapshot = 2 where from_snapshot = 1"})
    void isGivenNoChance(int holds, int broken, String forgery) {
        var at = twoCountings();
        var family = at.declared(ReleaseFamily.Protection.NOISY, OfferedTable.SEX);
        assertThat(counted(family, OptionalInt.of(1))).isInstanceOf(NoisyLedgers.Counting.Counted.class);
        assertThat(counted(family, OptionalInt.empty())).isInstanceOf(NoisyLedgers.Counting.Counted.class);

        at.run(forgery + " and agency_id = :agency");

        assertThat(counted(family, OptionalInt.of(broken))).isEqualTo(new NoisyLedgers.Counting.NotHeld());
        if (holds > 0) {
            assertThat(counted(family, OptionalInt.of(holds))).isInstanceOf(NoisyLedgers.Counting.Counted.class);
        }
        if (broken == 2) {
            assertThat(counted(family, OptionalInt.empty())).isEqualTo(new NoisyLedgers.Counting.NotHeld());
        }
    }

    /** Nor signed: no figure of it, and none of a return that was signed before. The snapshot before that one still holds. */
    @ParameterizedTest
    @ValueSource(strings = {"update statistics.record set sex = 7 where from_snapshot = 2",
            "update statistics.packed_record set several = replace(several, '2', '6') where from_snapshot = 2"})
    void isNotSigned(String forgery) {
        var at = twoCountings();
        var tables = new ReturnTables(counting, new RecordsHeld(floor.snapshots()));
        var before = signed(at, NOW.plusSeconds(30));
        var after = signed(at, NOW.plusSeconds(90));
        assertThat(List.of(before, after)).extracting(one -> tables.of(at.house.agency(), one, NOW))
                .allSatisfy(figures -> assertThat(figures).isInstanceOf(ReturnTables.Figures.Exact.class));

        at.run(forgery + " and agency_id = :agency");

        assertThat(tables.of(at.house.agency(), before, NOW)).isInstanceOf(ReturnTables.Figures.Exact.class);
        assertThat(tables.of(at.house.agency(), after, NOW)).isEqualTo(new ReturnTables.Figures.NotHeld());
    }

    /** Begun before somebody signs and sealed afterwards: the return stays what it was, and falls back on nothing. */
    @Test
    void isCountedFromTheSnapshotThatWasSigned() {
        var at = new CountedHouse(floor);
        at.girls(14, 13);
        var first = at.take(NOW);
        var tables = new ReturnTables(counting, new RecordsHeld(floor.snapshots()));
        var signed = of(signed(at, NOW.plusSeconds(90)), first);
        var before = tables.of(at.house.agency(), signed, NOW);
        at.girls(3, 8);
        var second = at.take(NOW.plusSeconds(60));

        assertThat(tables.of(at.house.agency(), signed, NOW)).isEqualTo(before);
        var later = of(signed(at, NOW.plusSeconds(90)), second);
        assertThat(tables.of(at.house.agency(), later, NOW)).isInstanceOf(ReturnTables.Figures.Exact.class)
                .isNotEqualTo(before);
        at.runBehindTheTriggers("delete from statistics.snapshot_seal where number = 2 and agency_id = '"
                + at.house.agency().value() + "'");
        assertThat(tables.of(at.house.agency(), later, NOW)).isEqualTo(new ReturnTables.Figures.NotHeld());
        assertThat(tables.of(at.house.agency(), signed, NOW)).isEqualTo(before);
    }

    private static StatutoryReturn of(StatutoryReturn signed, Snapshot snapshot) {
        return new StatutoryReturn(signed.day(), signed.to(), signed.of(), signed.signature(),
                Optional.of(new StatutoryReturn.Counted(snapshot.number(), snapshot.hash())));
    }

    /** What went out is not counted again: other readers are given it from the ledger, whose seal and proof say what it was. */
    @Test
    void takesNothingAwayFromWhatWentOutBefore() {
        var released = twoSnapshots();
        released.released(Audience.PUBLIC, DAY);
        released.at().run("update statistics.record set sex = 7 where agency_id = :agency");

        assertThat(released.released(Audience.PARTNER, DAY.plusDays(1)).step()).isEqualTo(ReleaseJob.Step.DONE);

        assertThat(released.ledger().ledger().releases()).singleElement()
                .satisfies(one -> assertThat(one.atoms().toArray()).containsExactly(3, 0, 0, 14, 0, 0, 0, 0, 0));
        assertThat(released.isProved(1)).isTrue();
        assertThat(released.released(Audience.PARTNER, DAY.plusDays(28)).reason()).contains(ReleaseJob.Why.NOT_HELD);
    }

    @Test
    void isReleasedAgainWhenItWasPutRight() {
        var released = twoSnapshots();
        released.at().run("update statistics.packed_record set ones = overlay(ones placing '\\x0007'::bytea from 11) "
                + "where agency_id = :agency");
        assertThat(released.released(Audience.PUBLIC, DAY).reason()).contains(ReleaseJob.Why.NOT_HELD);

        released.at().run("update statistics.record set sex = sex where agency_id = :agency");

        assertThat(released.released(Audience.PUBLIC, DAY).step()).isEqualTo(ReleaseJob.Step.DONE);
    }

    private NoisyLedgers.Counting counted(KeptFamily family, OptionalInt snapshot) {
        return floor.desk().noisy().count(family, SEX, snapshot);
    }

    private static StatutoryReturn signed(CountedHouse at, Instant moment) {
        return new StatutoryReturn(DAY, new StatutoryReturn.To("Ministry", "Law 12", "Yearly form"),
                new StatutoryReturn.Of(YearMonth.of(2026, 1), YearMonth.of(2026, 12), List.of(at.place.value())),
                new StatutoryReturn.Signature(at.worker.value(), "Dela", moment));
    }

    private ReleasedHouse twoSnapshots() {
        return ReleasedHouse.declared(twoCountings());
    }

    private CountedHouse twoCountings() {
        var at = new CountedHouse(floor);
        at.girls(14, 13);
        at.take(NOW);
        at.girls(3, 8);
        at.take(NOW.plusSeconds(60));
        return at;
    }
}
