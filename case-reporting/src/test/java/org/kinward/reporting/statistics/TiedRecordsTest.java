package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Children of one household are counted as one, from what people wrote down about who was found with whom. */
@ReportingTest
class TiedRecordsTest {

    @Autowired
    private StatisticsFloor floor;

    private CountedHouse at;
    private Recorded older;
    private Recorded younger;

    @BeforeEach
    void twoChildren() {
        at = new CountedHouse(floor);
        older = at.girl(12);
        younger = at.girl(9);
    }

    @ParameterizedTest
    @CsvSource({"BROTHER_OR_SISTER, 1", "OWN_BABY, 1", "FRIEND, 2", "'BROTHER_OR_SISTER,FRIEND', 2", "'', 2"})
    void areOneWhereTheyWereFoundWithABrotherOrSisterAndNobodyElse(String with, int households) {
        found(younger, older, with);
        at.take(NOW);

        assertThat(households()).isEqualTo(households);
        assertThat(at.by(Criterion.of(RecordDimension.SEX), Optional.empty())).isEqualTo("all 2, GIRL 2");
    }

    /** Two pages of the same child never part it from itself. */
    @Test
    void areOneBesideOthersWhoAreAlone() {
        at.girls(3, 14);
        found(younger, older, "BROTHER_OR_SISTER");
        at.take(NOW);

        assertThat(households()).isEqualTo(4);
    }

    /** Whoever is tied later changes one record, and what was counted before stays as it was. */
    @Test
    void areOneFromTheNextSnapshotOnWhereTheyAreTiedLater() {
        at.take(NOW.minusSeconds(60));
        found(younger, older, "BROTHER_OR_SISTER");

        assertThat(at.take(NOW).size().changed()).isOne();

        assertThat(households()).isOne();
        assertThat(counted(Optional.of(NOW.minusSeconds(60))).populations().getFirst().total()).isEqualTo(2);
        at.run("update casework.intake set found_with = null where id = '%s'".formatted(younger.intake()));
        at.take(NOW.plusSeconds(60));
        assertThat(households()).as("found with somebody else after all").isEqualTo(2);
    }

    /** As long as the other one has no file nobody knows it; when it has one, both are one, whoever wrote what when. */
    @Test
    void areOneFromWhenTheOtherOneHasAFileToo() {
        at.take(NOW.minusSeconds(60));
        var third = at.girl(5);
        foundBehindTheTriggers(younger, third);

        assertThat(at.take(NOW).size()).hasToString("Size[records=3, changed=2]");

        assertThat(households()).isEqualTo(2);
    }

    /** A help for one of the children is a help for the household; only a household of which no child has any has none. */
    @Test
    void haveTheHelpThatOneOfTheirChildrenHas() {
        found(younger, older, "BROTHER_OR_SISTER");
        at.run("insert into casework.family_help (id, case_file_id, kind, words, carer, way_out_on, way_out, written_by, written_at) "
                + "values (gen_random_uuid(), '%s', 'LIVELIHOOD', 'A goat', 'MOTHER', current_date, 'Sells milk', '%s', now())"
                        .formatted(older.file(), at.worker.value()));
        at.take(NOW);

        var table = counted(Optional.empty(), Criterion.of(RecordDimension.FAMILY_HELP));
        var categories = table.headings().getFirst().categories();
        assertThat(List.of("LIVELIHOOD", "MONEY", "NONE")).extracting(
                category -> table.populations().getFirst().of(0, 1 + categories.indexOf(category)))
                .containsExactly(1, 0, 0);
        assertThat(table.populations().getFirst().total()).isOne();
    }

    /** Who counts reads who is tied to whom in the packed form alone, and who takes snapshots no more than that. */
    @Test
    void areFenced() {
        for (var forbidden : List.of("'kinward_stats', 'statistics.record', 'tied_to'",
                "'kinward_snapshot', 'casework.intake', 'call_word'",
                "'kinward_snapshot', 'casework.event_line', 'written_by'",
                "'kinward_snapshot', 'casework.first_hour_others', 'in_danger'")) {
            assertThat(floor.database().superuser().sql("select has_column_privilege(" + forbidden + ", 'select')")
                    .query(Boolean.class).single()).as(forbidden).isFalse();
        }
        assertThat(floor.database().superuser().sql("select count(*) from information_schema.columns "
                + "where table_name = 'record_to_leave' and column_name = 'tied_to'").query(Long.class).single())
                .isZero();
    }

    private void found(Recorded child, Recorded other, String with) {
        at.run(pointed(child, other), page(child, with));
    }

    private void foundBehindTheTriggers(Recorded child, Recorded other) {
        at.runBehindTheTriggers(pointed(child, other) + "; " + page(child, "BROTHER_OR_SISTER"));
    }

    private static String pointed(Recorded child, Recorded other) {
        return "update casework.intake set found_with = '%s' where id = '%s'".formatted(other.intake(), child.intake());
    }

    private static String page(Recorded child, String with) {
        return """
                insert into casework.first_hour_others (intake_id, told_by, told_on, found_with, found_with_standing,
                    found_count_standing, in_danger_standing, in_danger_count_standing, in_danger_country_standing, version)
                values ('%s', 'CHILD', current_date, '{%s}', 'SAID_BY_CHILD', 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 0)"""
                .formatted(child.intake(), with);
    }

    private int households() {
        return counted(Optional.empty()).populations().getFirst().total();
    }

    private CountedTable counted(Optional<Instant> asOf, Criterion... by) {
        var question = new TableQuestion(Unit.HOUSEHOLDS, Set.of(at.house.agency()),
                List.of(Population.of(CountedHouse.YEAR, Happening.RECORDED)), List.of(by), asOf);
        return ((TableOutcome.Counted) floor.tables().count(question)).table();
    }
}
