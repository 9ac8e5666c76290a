package org.kinward.core.lists.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kinward.core.lists.keeping.ListExamples.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;
import org.kinward.core.saving.Revision;

/** Regions and districts: lists whose codes say where a line lies. */
class WorldListTest {

    private static final OwnLine COTONOU = district("BJ-LI_COT", "Cotonou");

    private static final OwnLine OTHER = ListExamples.shipped("OTHER", words("another district (say)", "autre"),
            1_000_000);

    private static final OwnList DISTRICTS = new OwnList(CodeList.DISTRICT, Revision.NEW, List.of(COTONOU, OTHER),
            Set.of(new Code("BJ-LI"), new Code("BJ-AK"), new Code("TG-M")));

    private static final OwnList REGIONS = new OwnList(CodeList.REGION, Revision.NEW,
            List.of(new OwnLine(new Code("BJ-LI"), words("Littoral", "Littoral"), "BJ", 10,
                    new OwnLine.State(true, false)), OTHER));

    @Test
    void takesADistrictInUnderItsRegion() {
        var plan = ListPlan.of(DISTRICTS, List.of(row(2, "BJ-LI_COT", "Cotonou"), row(3, "BJ-AK_01", "Natitingou"),
                row(4, "TG-M_", "Lomé ville"), row(5, "OTHER", "another district (say)")));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.lines()).extracting(line -> line.code().word(), OwnLine::heading).containsExactly(
                tuple("BJ-AK_01", "BJ-AK"), tuple("TG-M_LOME-VILLE", "TG-M"), tuple("OTHER", ""));
    }

    @Test
    void saysInWhichCellADistrictIsWrong() {
        var plan = ListPlan.of(DISTRICTS, List.of(row(2, "BJ-XX_A", "a"), row(3, "A", "b"), row(4, "bj-li_A", "c"),
                row(5, "BJ-LI_a", "d"), row(6, "BJ-LI_COT", "Cotonou"), row(7, "BJ-LI_COT", "Cotonou"),
                row(8, "BJ-LI_TWO", "cotonou"), row(9, "BJ-AK_TWO", "Cotonou"), row(10, "", "e")));

        assertThat(plan.problems()).extracting(ListRow.Problem::row, ListRow.Problem::column, ListRow.Problem::why)
                .containsExactly(tuple(2, ListRow.Column.REGION, ListRefusal.NO_SUCH_REGION),
                        tuple(3, ListRow.Column.REGION, ListRefusal.NO_SUCH_REGION),
                        tuple(4, ListRow.Column.REGION, ListRefusal.NO_SUCH_REGION),
                        tuple(5, ListRow.Column.CODE, ListRefusal.CODE_WRONG),
                        tuple(7, ListRow.Column.CODE, ListRefusal.CODE_TAKEN),
                        tuple(10, ListRow.Column.REGION, ListRefusal.NO_SUCH_REGION),
                        tuple(8, ListRow.Column.ENGLISH, ListRefusal.LABEL_TAKEN),
                        tuple(8, ListRow.Column.FRENCH, ListRefusal.LABEL_TAKEN));
    }

    @Test
    void countsTenThousandRowsOfARegionThatIsNotThere() {
        var rows = IntStream.range(0, 10_000).mapToObj(row -> row(row + 2, "BJ-XX_" + row, "line " + row)).toList();

        assertThat(ListPlan.of(DISTRICTS, rows).problems()).hasSize(10_000)
                .allMatch(problem -> problem.why() == ListRefusal.NO_SUCH_REGION);
    }

    @Test
    void endsWhereTheWorldIsFull() {
        var rows = IntStream.range(0, 10_000).mapToObj(row -> row(row + 2, "BJ-LI_" + row, "line " + row)).toList();

        assertThat(ListPlan.of(DISTRICTS, rows).problems())
                .hasSize(10_000 + DISTRICTS.lines().size() - CodeList.DISTRICT.most())
                .allMatch(problem -> problem.why() == ListRefusal.FULL);
    }

    @ParameterizedTest
    @CsvSource({"BJ-XY, Nouveau, ", "BJ-XY, Littoral, LABEL_TAKEN", "TG-XY, Littoral, ",
            "XX-AB, Somewhere, NO_SUCH_REGION",
            "BJXY, Nouveau, CODE_WRONG", "'', Nouveau, CODE_WRONG", "BJ-LI, Nouveau, CODE_TAKEN"})
    void addsARegionOfTheStandardAlone(String code, String name, ListRefusal refused) {
        var outcome = new ListRules(REGIONS).after(new ListWish.Add(code, words(name, name), ""));

        assertThat(outcome).isEqualTo(refused == null
                ? new ListRules.Outcome.Changes(List.of(new OwnLine(new Code(code), words(name, name),
                        code.substring(0, 2), 20, new OwnLine.State(false, false))))
                : new ListRules.Outcome.Refused(refused));
    }

    @Test
    void addsADistrictOfARegionThatIsThereAndMovesNone() {
        var rules = new ListRules(DISTRICTS);

        assertThat(rules.after(new ListWish.Add("", words("Tanguiéta", ""), "BJ-AK")))
                .isEqualTo(new ListRules.Outcome.Changes(List.of(new OwnLine(new Code("BJ-AK_TANGUIETA"),
                        words("Tanguiéta", ""), "BJ-AK", 20, new OwnLine.State(false, false)))));
        assertThat(rules.after(new ListWish.Add("A", words("a", ""), "BJ-XX")))
                .isEqualTo(new ListRules.Outcome.Refused(ListRefusal.NO_SUCH_REGION));
        assertThat(rules.after(new ListWish.Move(COTONOU.code(), true)))
                .isEqualTo(new ListRules.Outcome.Refused(ListRefusal.NO_SUCH_LINE));
    }

    @Test
    void tellsTheTwoCodesOfADistrictApart() {
        assertThat(WorldCode.whole("BJ-LI", "COT")).isEqualTo("BJ-LI_COT");
        assertThat(WorldCode.own(new Code("BJ-LI_COT"), "BJ-LI")).isEqualTo("COT");
        assertThat(WorldCode.own(new Code("OTHER"), "")).isEqualTo("OTHER");
        assertThat(WorldCode.in(CodeList.DISTRICT, "BJ-LI_COT")).contains("BJ-LI");
        assertThat(WorldCode.in(CodeList.REGION, "BJ-LI")).contains("BJ");
        assertThat(WorldCode.in(CodeList.REGION, "XX-LI")).isEmpty();
        assertThat(WorldCode.in(CodeList.CARE, "BJ-LI")).isEmpty();
        assertThat(CodeList.values()).filteredOn(CodeList::isOfTheWorld).containsExactly(CodeList.REGION,
                CodeList.DISTRICT);
    }

    private static OwnLine district(String code, String name) {
        return new OwnLine(new Code(code), words(name, name), code.substring(0, code.indexOf('_')), 10,
                new OwnLine.State(false, false));
    }

    private static ListRow row(int number, String code, String name) {
        return new ListRow(number, code, Optional.of(words(name, name)), false);
    }
}
