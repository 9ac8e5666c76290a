package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.progress.Cadence;
import org.kinward.core.statistics.progress.FillIn;
import org.kinward.core.statistics.progress.FilledIn;
import org.kinward.reporting.House;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of a report of a higher layer are counted over all of its places, and never added up. */
@ReportingTest
class ProgressFiguresTest {

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;
    private PlaceId other;

    @BeforeEach
    void twoCounties() {
        at = new CountedHouse(floor);
        other = at.house.place("Other county " + at.house.agency().value());
    }

    @Test
    void countAChildThatWasInTwoCountiesOnce() {
        var moved = at.girl(12);
        at.girl(9);
        girlThere();
        again(moved, girlThere());
        at.take(NOW);

        var here = figures(Set.of(at.place));
        var there = figures(Set.of(other));
        var province = figures(Set.of(at.place, other));

        assertThat(here.get(FilledIn.RECORDED)).isEqualTo(new FilledIn.Figures(2, 0, 2));
        assertThat(there.get(FilledIn.RECORDED)).isEqualTo(new FilledIn.Figures(2, 0, 2));
        assertThat(province.get(FilledIn.RECORDED)).as("three children, not two and two")
                .isEqualTo(new FilledIn.Figures(3, 0, 3));
        assertThat(province.get(FilledIn.OPEN)).isEqualTo(new FilledIn.Figures(3, 0, 3));
        assertThat(there.get(FilledIn.OPEN)).isEqualTo(new FilledIn.Figures(2, 0, 2));
        assertThat(here.get(FilledIn.OPEN)).as("its first file is closed").isEqualTo(new FilledIn.Figures(1, 0, 1));
    }

    /** The negative control: two children are two, whatever they have in common. */
    @Test
    void countTwoChildrenOfTwoCountiesAsTwo() {
        at.girl(12);
        girlThere();
        at.take(NOW);

        assertThat(figures(Set.of(at.place, other)).get(FilledIn.RECORDED)).isEqualTo(new FilledIn.Figures(2, 0, 2));
    }

    private House.Recorded girlThere() {
        return at.house.girl(new House.Wanted(other, at.worker, NOW.minusSeconds(3_600), ""), 12);
    }

    /** The second file is of the child of the first, which is closed. */
    private void again(House.Recorded first, House.Recorded second) {
        floor.database().superuser()
                .sql("update casework.case_file set state = 'closed', closed_at = opened_at + interval '1 hour' "
                        + "where id = ?")
                .param(first.file()).update();
        floor.database().superuser()
                .sql("update casework.case_file set child_id = (select f.child_id from casework.case_file f "
                        + "where f.id = ?) where id = ?")
                .params(first.file(), second.file()).update();
    }

    private Map<FilledIn, FilledIn.Figures> figures(Set<PlaceId> places) {
        return new FillIn(floor.tables()).of(at.house.agency(), Cadence.QUARTER.from(YearMonth.of(2026, 10)), places);
    }
}
