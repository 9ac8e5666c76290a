package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.family.FamilyCube;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.noisy.NoisyTable;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.reporting.House;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions with several answers: one child changes what is counted by three at most, whatever is said of it. */
@ReportingTest
class NoisyAnswersTest {

    private static final int CHILDREN = 12;

    @Autowired
    private StatisticsFloor floor;

    private final Random chance = new Random(4);
    private CountedHouse at;
    private KeptFamily family;
    private int without;
    private House.Recorded first;
    private House.Recorded second;

    /**
     * Twelve children, and in the next snapshot one more, who has two files of this year. A snapshot after that, in which somebody of
     * another year came, leaves the answers of these to be written anew: the seal of the newest one is not of them.
     */
    @BeforeEach
    void aChildMore() {
        at = new CountedHouse(floor);
        at.girls(CHILDREN, 13);
        without = at.take(NOW).number();
        first = at.girl(9);
        second = at.girl(9);
        floor.database().superuser()
                .sql("update casework.case_file set child_id = (select f.child_id from casework.case_file f "
                        + "where f.id = ?) where id = ?")
                .params(first.file(), second.file()).update();
        at.take(NOW.plusSeconds(60));
        at.house.girl(new House.Wanted(at.place, at.worker, NOW.minus(Duration.ofDays(400)), ""), 9);
        at.take(NOW.plusSeconds(120));
        family = at.declared(ReleaseFamily.Protection.NOISY, OfferedTable.NEED);
    }

    @ParameterizedTest
    @CsvSource({"CONTACT_MISSED", "INCIDENT", "NEED", "FAMILY_HELP"})
    void changeWithOneChildByThreeAtMost(OfferedTable table) {
        var before = counted(table, OptionalInt.of(without));
        for (int trial = 0; trial < 25; trial++) {
            var answers = List.of(says(first, table), says(second, table));
            var after = counted(table, OptionalInt.empty());

            long pairs = answers.stream().mapToLong(Set::size).sum();
            assertThat(IntStream.range(0, after.size()).mapToLong(line -> Math.abs(after.at(line) - before.at(line)))
                    .sum()).as("%s", answers).isEqualTo(Math.min(NoisyTable.MOST_ANSWERS, pairs));
            assertThat(counted(table, OptionalInt.empty())).as("the same three each time").isEqualTo(after);
        }
    }

    @ParameterizedTest
    @CsvSource({"SEX", "AGE_TWO", "STATUS", "AGE_TWO_SEX"})
    void changeByOneWithAChildOfTwoFilesWhereThereIsOneAnswer(OfferedTable table) {
        var before = counted(table, OptionalInt.of(without));

        var after = counted(table, OptionalInt.empty());

        assertThat(IntStream.range(0, after.size()).mapToLong(cell -> Math.abs(after.at(cell) - before.at(cell))).sum())
                .isOne();
        assertThat(counted(table, OptionalInt.empty())).isEqualTo(after);
    }

    /** Two crops are one line of the table, and the file stands in it once. */
    @Test
    void countAFileOnceUnderALineThatHasTwoOfItsAnswers() {
        write(first, RecordDimension.ACTIVITY, Set.of("AGR-COCOA", "AGR-COTTON", "MIN-GOLD"));
        var before = counted(OfferedTable.ACTIVITY, OptionalInt.of(without));

        var after = counted(OfferedTable.ACTIVITY, OptionalInt.empty());

        var lines = FamilyCube.of(List.of(OfferedTable.ACTIVITY), OwnBands.NONE).dimensions().getFirst();
        assertThat(List.of("AGR-COCOA", "MIN-GOLD", "FISH-SEA").stream()
                .map(code -> FamilyCube.categoryOf(lines, code)).map(line -> after.at(line) - before.at(line)))
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void countARecordThatWasWrittenBeforeTheQuestionAsNotAsked() {
        var later = Arrays.stream(RecordDimension.values()).filter(RecordDimension::isLater)
                .map(dimension -> dimension.column() + " = null").collect(Collectors.joining(", "));
        at.run("update statistics.record set " + later + " where agency_id = :agency and from_snapshot <= 2");

        var counted = counted(OfferedTable.CONTACT_MISSED, OptionalInt.empty());

        assertThat(counted.at(counted.size() - 1)).isEqualTo(CHILDREN + 2L);
        assertThat(IntStream.range(0, counted.size()).mapToLong(counted::at).sum()).isEqualTo(CHILDREN + 2L);
    }

    /** The bands are written down in the program: they are still the headings under which the codes were shipped. */
    @ParameterizedTest
    @CsvSource({"ACTIVITY,ACTIVITY", "SERVICE,SERVICE", "OPENED_DOOR,FACTOR", "EXPLOITATION,FORM_HAPPENED"})
    void haveTheBandsOfTheShippedLists(String list, OfferedTable table) {
        var lines = FamilyCube.of(List.of(table), OwnBands.NONE).dimensions().getFirst();
        int rest = lines.categories().size() - 1;
        var bands = new HashMap<String, Set<Integer>>();
        floor.database().superuser()
                .sql("select code, coalesce(heading, '') as heading from casework.shipped_code where list = ?")
                .param(list).query(row -> {
                    var heading = list.equals("EXPLOITATION") && !row.getString("code").equals("OTHER")
                            ? row.getString("code") : row.getString("heading");
                    bands.computeIfAbsent(heading, _ -> new HashSet<>())
                            .add(FamilyCube.categoryOf(lines, row.getString("code")));
                });

        assertThat(bands.values()).allMatch(found -> found.size() == 1);
        var named = bands.entrySet().stream().filter(one -> !one.getKey().isEmpty() && !one.getKey().startsWith("SEX"))
                .map(one -> one.getValue().iterator().next()).toList();
        assertThat(named).hasSize(rest).doesNotHaveDuplicates().doesNotContain(rest);
        assertThat(bands.entrySet().stream().filter(one -> one.getKey().startsWith("SEX"))
                .map(Map.Entry::getValue)).allMatch(Set.of(rest)::equals);
    }

    /** Some answers by chance, each a line of its own; which ones. */
    private Set<String> says(House.Recorded child, OfferedTable table) {
        var dimension = RecordDimension.valueOf(table.name());
        var said = new HashSet<String>();
        for (var code : dimension.codes()) {
            if (!code.equals("NONE") && !code.equals("OTHER_INCIDENT") && (said.isEmpty() || chance.nextBoolean())) {
                said.add(code);
            }
        }
        write(child, dimension, said);
        return said;
    }

    private void write(House.Recorded child, RecordDimension dimension, Set<String> codes) {
        floor.database().superuser().sql("update statistics.record r set " + dimension.column()
                + " = (select array_agg(c.number) "
                + "from statistics.category c where c.agency_id = r.agency_id and c.dimension = ? and c.code = any (?)) from "
                + "statistics.known_file k where k.record_id = r.record_id and k.case_file_id = ?")
                .params(dimension.name(), codes.toArray(String[]::new), child.file()).update();
    }

    private Counts counted(OfferedTable table, OptionalInt snapshot) {
        return at.noisy(family, table, snapshot).counts();
    }
}
