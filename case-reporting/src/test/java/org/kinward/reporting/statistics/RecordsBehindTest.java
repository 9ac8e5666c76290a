package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;
import static org.kinward.reporting.statistics.CountedHouse.YEAR;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.Behind;
import org.kinward.core.statistics.table.FigureAt;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure opens the case files that it counts, of one's own places, as of the same moment. */
@ReportingTest
class RecordsBehindTest {

    @Autowired
    private StatisticsFloor floor;
    @Autowired
    private Behind behind;

    private CountedHouse at;

    @BeforeEach
    void anAgency() {
        at = new CountedHouse(floor);
    }

    @Test
    void findsExactlyThoseOfTheCell() {
        var older = at.girl(13);
        var younger = at.girl(7);
        at.recorded();
        at.take(NOW);

        assertThat(found("12-15").files()).containsExactly(older.file());
        assertThat(found("6-11").files()).containsExactly(younger.file());
        assertThat(found(FigureAt.ALL)).extracting(Behind.Found::figure).isEqualTo(3);
        assertThat(found("0-5")).isEqualTo(new Behind.Found(0, List.of()));
    }

    @Test
    void findsNobodyOfAnotherPlace() {
        at.girl(13);
        at.take(NOW);

        var elsewhere = behind.files(question(at.house.place("Elsewhere " + at.house.agency().value())),
                new FigureAt(0, List.of("12-15")));

        assertThat(elsewhere).isEqualTo(new Behind.Found(0, List.of()));
    }

    @Test
    void findsNoWayToARecordThatWasErased() {
        var child = at.girl(13);
        at.take(NOW);
        at.run("delete from casework.case_file where id = '" + child.file() + "'");

        assertThat(found("12-15")).isEqualTo(new Behind.Found(1, List.of()));
    }

    private Behind.Found found(String band) {
        return behind.files(question(at.place), new FigureAt(0, List.of(band)));
    }

    private TableQuestion question(PlaceId place) {
        return new TableQuestion(Unit.CHILDREN, Set.of(at.house.agency()),
                List.of(new Population(YEAR, Happening.RECORDED, Set.of(place), List.of())),
                List.of(Criterion.of(RecordDimension.AGE_AT_INTAKE, AgeBands.USUAL)), Optional.of(NOW));
    }
}
