package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;
import static org.kinward.reporting.statistics.ReleasedHouse.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing leaves the house that is not counted from what was written down. */
@ReportingTest
class NotHeldTest {

    @Autowired
    private StatisticsFloor floor;

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

    @Test
    void isReleasedAgainWhenItWasPutRight() {
        var released = twoSnapshots();
        released.at().run("update statistics.packed_record set ones = overlay(ones placing '\\x0007'::bytea from 11) "
                + "where agency_id = :agency");
        assertThat(released.released(Audience.PUBLIC, DAY).reason()).contains(ReleaseJob.Why.NOT_HELD);

        released.at().run("update statistics.record set sex = sex where agency_id = :agency");

        assertThat(released.released(Audience.PUBLIC, DAY).step()).isEqualTo(ReleaseJob.Step.DONE);
    }

    private ReleasedHouse twoSnapshots() {
        var at = new CountedHouse(floor);
        at.girls(14, 13);
        at.take(NOW);
        at.girls(3, 8);
        at.take(NOW.plusSeconds(60));
        return ReleasedHouse.declared(at);
    }
}
