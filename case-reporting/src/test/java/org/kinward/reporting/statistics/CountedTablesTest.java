package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;
import static org.kinward.reporting.statistics.CountedHouse.YEAR;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.reporting.House;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

@ReportingTest
class CountedTablesTest {

    private static final Criterion ORIGIN = Criterion.of(RecordDimension.ORIGIN_REGION);

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;

    @BeforeEach
    void anAgency() {
        at = new CountedHouse(floor);
    }

    @Test
    void saysWhichAgencyHasNoSnapshotYet() {
        at.girl(12);
        var asked = question(Set.of(at.house.agency()), List.of(), Optional.empty());

        var before = floor.tables().count(asked);
        at.take(NOW);
        var earlier = floor.tables()
                .count(question(Set.of(at.house.agency()), List.of(), Optional.of(NOW.minusSeconds(1))));

        assertThat(List.of(before, earlier)).containsOnly(new TableOutcome.NoSnapshot(Set.of(at.house.agency())));
        assertThat(floor.tables().count(asked)).isInstanceOf(TableOutcome.Counted.class);
    }

    /** The same region has another number at the other agency, which had a list of its own first. */
    @Test
    void putsTheSameCategoriesOfTwoAgenciesTogether() {
        var other = new CountedHouse(floor);
        at.run("""
                insert into casework.agency_list (agency_id, list, number, changed_by, changed_at)
                values ('%s', 'REGION', 1, '%s', now())""".formatted(other.house.agency().value(),
                other.worker.value()));
        at.run("""
                insert into casework.agency_code (agency_id, list, code, number, place, english, french, local_words, heading,
                    is_own_words, is_retired) values ('%s', 'REGION', 'TG-0', 1, 1, 'first', 'première', '{}', 'TG', true, false)
                """.formatted(other.house.agency().value()));
        at.comesFrom(at.girl(12), "TG-M");
        other.comesFrom(other.girl(12), "TG-M");
        other.comesFrom(other.girl(12), "TG-0");
        at.take(NOW);
        other.take(NOW);

        var table = counted(
                question(Set.of(at.house.agency(), other.house.agency()), List.of(ORIGIN), Optional.empty()));

        assertThat(table.headings().getFirst().categories()).containsExactlyInAnyOrder("TG-M", "TG-0");
        assertThat(table.populations().getFirst().of(0, table.headings().getFirst().categories().indexOf("TG-M") + 1))
                .isEqualTo(2);
    }

    @Test
    void countsOnlyAtThePlacesOfTheQuestion() {
        var elsewhere = at.house.place("Annex " + at.house.agency().value());
        at.girl(12);
        at.house.girl(new House.Wanted(elsewhere, at.worker, NOW.minusSeconds(3_600), ""), 9);
        at.take(NOW);

        assertThat(List.of(totalAt(Set.of()), totalAt(Set.of(elsewhere)), totalAt(Set.of(at.place, elsewhere)),
                totalAt(Set.of(new PlaceId(UUID.randomUUID()))))).containsExactly(2, 1, 2, 0);
    }

    @Test
    void answersTwoPopulationsSideBySideAndASeries() {
        at.girl(12);
        at.take(NOW);
        var populations = new ArrayList<Population>();
        YEAR.inStepsOf(6).forEach(step -> populations.add(Population.of(step, Happening.RECORDED)));
        populations.add(Population.of(new Period(YearMonth.of(2026, 11), YearMonth.of(2026, 11)), Happening.CLOSED));

        var table = counted(new TableQuestion(Unit.CASE_FILES, Set.of(at.house.agency()), populations, List.of(),
                Optional.empty()));

        assertThat(table.populations()).extracting(counts -> counts.total()).containsExactly(0, 1, 0);
        assertThat(table.method().asOf()).containsEntry(at.house.agency(), NOW);
    }

    private int totalAt(Set<PlaceId> places) {
        return counted(new TableQuestion(Unit.CHILDREN, Set.of(at.house.agency()),
                List.of(new Population(YEAR, Happening.RECORDED, places, List.of())), List.of(), Optional.empty()))
                .populations().getFirst().total();
    }

    private CountedTable counted(TableQuestion question) {
        return ((TableOutcome.Counted) floor.tables().count(question)).table();
    }

    private static TableQuestion question(Set<AgencyId> agencies, List<Criterion> by, Optional<Instant> asOf) {
        return new TableQuestion(Unit.CHILDREN, agencies, List.of(Population.of(YEAR, Happening.RECORDED)), by, asOf);
    }
}
