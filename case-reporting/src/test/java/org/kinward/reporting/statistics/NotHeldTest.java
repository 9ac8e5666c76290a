package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;
import static org.kinward.reporting.statistics.ReleasedHouse.DAY;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.statistics.desk.FamilyCounts;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.table.Tables;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Nothing leaves the house that is not counted from what was written down. */
@ReportingTest
class NotHeldTest {

    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;
    @Autowired
    private Snapshots snapshots;
    @Autowired
    private Tables tables;
    @Autowired
    private Ledgers ledgers;
    @Autowired
    private ReleaseJobs jobs;
    @Autowired
    private FamilyCounts counts;

    @ParameterizedTest
    @ValueSource(strings = {"update statistics.record set sex = 7 where from_snapshot = 2",
            "update statistics.packed_record set several = replace(several, '2', '6') where from_snapshot = 1",
            "update statistics.packed_record set to_snapshot = 2 where from_snapshot = 1"})
    void isNotReleased(String forgery) {
        var released = twoSnapshots();

        database.superuser().sql(forgery + " and agency_id = ?").param(released.agency().value()).update();

        var job = released.released(Audience.PUBLIC, DAY);
        assertThat(job.step()).isEqualTo(ReleaseJob.Step.REFUSED);
        assertThat(job.reason()).contains(ReleaseJob.Why.NOT_HELD);
        assertThat(released.ledger().ledger().issues()).isEmpty();
    }

    @Test
    void isReleasedAgainWhenItWasPutRight() {
        var released = twoSnapshots();
        var agency = released.agency().value();
        database.superuser()
                .sql("update statistics.packed_record set ones = overlay(ones placing '\\x0007'::bytea from 11) "
                        + "where agency_id = ?")
                .param(agency).update();
        assertThat(released.released(Audience.PUBLIC, DAY).reason()).contains(ReleaseJob.Why.NOT_HELD);

        database.superuser().sql("update statistics.record set sex = sex where agency_id = ?").param(agency).update();

        assertThat(released.released(Audience.PUBLIC, DAY).step()).isEqualTo(ReleaseJob.Step.DONE);
    }

    private ReleasedHouse twoSnapshots() {
        var at = new CountedHouse(database, manager, snapshots, tables);
        IntStream.range(0, 14).forEach(_ -> at.girl(13));
        at.take(NOW);
        IntStream.range(0, 3).forEach(_ -> at.girl(8));
        at.take(NOW.plusSeconds(60));
        return ReleasedHouse.declared(at, new ReleasedHouse.Desk(ledgers, jobs, counts));
    }
}
