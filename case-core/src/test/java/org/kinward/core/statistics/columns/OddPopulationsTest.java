package org.kinward.core.statistics.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.TableOutcome;

/** Populations at the edge of what can be have a clear answer: one child, nobody of whom anything is known, very many categories. */
class OddPopulationsTest {

    private static final AgencyId AGENCY = new AgencyId(new UUID(7, 7));
    private static final Period YEAR = new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
    private static final int CODES = 10_000;

    @Test
    void oneChild() {
        var table = counted(List.of(child(1, "GIRL", "LINE-1")), List.of(), RecordDimension.SEX,
                RecordDimension.ORIGIN_REGION);

        assertThat(table.populations().getFirst().total()).isOne();
        assertThat(with(table, 0)).containsExactly("GIRL");
        assertThat(with(table, 1)).containsExactly("LINE-1");
    }

    /** With two files at once a child is one, and its files are two. */
    @Test
    void oneChildWithTwoFiles() {
        var files = List.of(child(1, "GIRL", "LINE-1"), child(1, "GIRL", "LINE-1"));

        assertThat(counted(files, List.of(), RecordDimension.SEX).populations().getFirst().total()).isOne();
    }

    /** Who is not known stands in a category and in the total, and is no share of anybody. */
    @Test
    void nobodyOfWhomAnythingIsKnown() {
        var unknown = Missing.NOT_KNOWN.name();
        var table = counted(IntStream.range(0, 30).mapToObj(child -> child(child, unknown, unknown)).toList(),
                List.of(),
                RecordDimension.SEX);

        assertThat(table.populations().getFirst().total()).isEqualTo(30);
        assertThat(with(table, 0)).containsExactly(unknown);
        assertThat(table.method().unknown().getFirst()).containsExactly(30);
    }

    @Test
    void tenThousandCategories() {
        var children = IntStream.range(0, CODES).mapToObj(child -> child(child, "BOY", "LINE-" + child)).toList();

        var table = counted(children, List.of(), RecordDimension.ORIGIN_REGION);

        var categories = table.headings().getFirst().categories();
        assertThat(table.populations().getFirst().total()).isEqualTo(CODES);
        assertThat(IntStream.range(0, categories.size()).filter(at -> categories.get(at).startsWith("LINE-")))
                .hasSize(CODES).allMatch(at -> table.populations().getFirst().of(0, at + 1) == 1);
        assertThat(count(children, List.of(), RecordDimension.SEX, RecordDimension.ORIGIN_REGION))
                .as("by sex they are more than anybody reads").isInstanceOf(TableOutcome.TooManyCells.class);
    }

    /** Exact figures of the own work may be of one child; what leaves the house has no filter at all. */
    @Test
    void aFilterThatSinglesOutOneChild() {
        var children = IntStream.range(0, 40).mapToObj(child -> child(child, "GIRL", child == 7 ? "LINE-7" : "LINE-1"))
                .toList();

        var table = counted(children, List.of(new Narrowing(RecordDimension.ORIGIN_REGION, Set.of("LINE-7"))),
                RecordDimension.SEX);

        assertThat(table.populations().getFirst().total()).isOne();
    }

    /** The categories in which somebody is. */
    private static List<String> with(CountedTable table, int criterion) {
        var categories = table.headings().get(criterion).categories();
        return IntStream.range(0, categories.size())
                .filter(at -> table.populations().getFirst().of(criterion, at + 1) > 0).mapToObj(categories::get)
                .toList();
    }

    private static MadeUpRecord child(long child, String sex, String region) {
        var says = new EnumMap<RecordDimension, Set<String>>(RecordDimension.class);
        for (var dimension : RecordDimension.values()) {
            says.put(dimension, Set.of(Missing.NOT_ASKED_YET.name()));
        }
        says.put(RecordDimension.SEX, Set.of(sex));
        says.put(RecordDimension.ORIGIN_REGION, Set.of(region));
        return new MadeUpRecord(MadeUpRecord.FIRST_MONTH, 0, 0, 0, new MadeUpRecord.Who(child, 0), says);
    }

    private static CountedTable counted(List<MadeUpRecord> all, List<Narrowing> only, RecordDimension... by) {
        return ((TableOutcome.Counted) count(all, only, by)).table();
    }

    private static TableOutcome count(List<MadeUpRecord> all, List<Narrowing> only, RecordDimension... by) {
        var question = new TableQuestion(Unit.CHILDREN, Set.of(AGENCY),
                List.of(new Population(YEAR, Happening.RECORDED, Set.of(), only)),
                List.of(by).stream().map(Criterion::of).toList(), Optional.empty());
        return new Counting(MadeUpRecord.columns(all), Map.of(AGENCY, Instant.EPOCH)).count(question);
    }
}
