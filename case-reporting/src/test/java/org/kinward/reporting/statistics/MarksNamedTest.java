package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.snapshot.SnapshotOutcome;
import org.kinward.reporting.House;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** To which agency a mark belongs is worked out once, by whoever takes a snapshot first. */
@ReportingTest
class MarksNamedTest {

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;
    private CountedHouse other;
    private House.Recorded theirs;

    @BeforeEach
    void twoAgencies() {
        at = new CountedHouse(floor);
        at.girl(12);
        at.take(NOW);
        other = new CountedHouse(floor);
        theirs = other.girl(12);
        other.take(NOW);
    }

    @Test
    void leavesMarksOfOthersToThem() {
        changed();

        var nothing = floor.snapshots().take(at.house.agency(), Optional.empty(), NOW.plusSeconds(60));

        assertThat(nothing).isInstanceOf(SnapshotOutcome.Unchanged.class);
        assertThat(marks(other.house.agency())).isOne();
        assertThat(other.take(NOW.plusSeconds(60)).size()).hasToString("Size[records=1, changed=1]");
        assertThat(marks(other.house.agency())).isZero();
    }

    /** It is known as new where it went to, and ends where it came from, whatever was written in between. */
    @Test
    void takesNothingAnewOfAFileThatWentToAnotherAgencySince() {
        changed();
        floor.snapshots().take(at.house.agency(), Optional.empty(), NOW.plusSeconds(60));
        other.run("update casework.case_file set agency_id = '%s', place_id = '%s' where id = '%s'".formatted(
                at.house.agency().value(), at.place.value(), theirs.file()));

        assertThat(other.take(NOW.plusSeconds(120)).size()).hasToString("Size[records=0, changed=1]");
        assertThat(at.take(NOW.plusSeconds(120)).size()).hasToString("Size[records=2, changed=1]");
    }

    @Test
    void takesAwayMarksOfWhatIsNoCaseFile() {
        at.run("insert into casework.figure_change (about, thing) values ('INTAKE', gen_random_uuid())");

        floor.snapshots().take(at.house.agency(), Optional.empty(), NOW.plusSeconds(60));

        assertThat(
                floor.database().superuser().sql("select count(*) from casework.figure_change where agency_id is null")
                        .query(Long.class).single())
                .isZero();
    }

    /** Whoever pressed is told that figures are being taken, and does not wait for a night in which many marks are named. */
    @Test
    void doesNotLetAPressWaitWhileSomebodyNamesThem() {
        var source = floor.database().source("snapshot");
        var outcome = new TransactionTemplate(new JdbcTransactionManager(source)).execute(_ -> {
            JdbcClient.create(source).sql("select pg_advisory_xact_lock(hashtextextended('marks', 0))")
                    .query((_, _) -> 1).single();
            return floor.snapshots().take(at.house.agency(), Optional.of(at.worker), NOW.plusSeconds(60));
        });

        assertThat(outcome).isEqualTo(new SnapshotOutcome.BeingTaken());
    }

    private void changed() {
        other.run("update casework.first_hour_sex_age set sex = 'BOY' where intake_id = '" + theirs.intake() + "'");
    }

    private long marks(AgencyId agency) {
        return floor.database().superuser().sql("select count(*) from casework.figure_change where agency_id = ?")
                .param(agency.value()).query(Long.class).single();
    }
}
