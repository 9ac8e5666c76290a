package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.figure.BarChart;
import org.kinward.web.statistics.figure.FigureSheet;
import org.kinward.web.statistics.said.PlaceWords;
import org.kinward.web.statistics.said.Said;
import org.springframework.context.support.StaticMessageSource;

/** Bars of a released table: each a cell that it shows or hides, and nothing that it does not show. */
class ReleasedChartTest {

    private static final PlaceWords NO_PLACES = new PlaceWords(OwnBands.NONE,
            new Said(new StaticMessageSource(), ListedWords.NONE));

    private static final int GIRLS = 0;
    private static final int UNDER_12 = 0;

    /** What is hidden could be worked out from the total here, and is not. */
    @Test
    void drawsTheBandsOfOneCriterionWithoutEverybody() {
        var drawing = drawn(OfferedTable.SEX, cell -> shown(cell.getFirst() == GIRLS ? 26 : 40,
                cell.getFirst() == GIRLS || isAll(cell.getFirst()))).orElseThrow();

        assertThat(bars(drawing)).extracting(BarChart.Bar::label).containsExactly("release.band.SEX.0",
                "release.band.SEX.1", "release.band.SEX.2");
        assertThat(bars(drawing)).extracting(BarChart.Bar::isHidden).containsExactly(false, true, true);
        assertThat(bars(drawing)).extracting(bar -> bar.place().width()).containsExactly(318, 40, 40);
        assertThat(drawing.description()).contains("statistics.chart.line[release.band.SEX.0, 26]",
                "statistics.chart.line.hidden[release.band.SEX.1, 0]");
    }

    @Test
    void drawsTheSecondCriterionAsPartsOfTheFirst() {
        var drawing = drawn(OfferedTable.AGE_TWO_SEX,
                cell -> shown(12 + cell.getLast(), cell.getFirst() != UNDER_12)).orElseThrow();

        assertThat(drawing.chart().groups()).extracting(BarChart.Group::label).containsExactly("release.band.AGE_TWO.0",
                "release.band.AGE_TWO.1", "release.band.AGE_TWO.2");
        assertThat(drawing.chart().groups().getFirst().bars()).hasSize(3).allMatch(BarChart.Bar::isHidden);
        assertThat(drawing.chart().groups().getLast().bars()).extracting(BarChart.Bar::figure).containsExactly(12, 13,
                14);
        assertThat(drawing.description()).contains(
                "release.figures.chart.group[release.band.AGE_TWO.0, release.band.SEX.1]");
    }

    /** Neither that a total is hidden nor how large one is changes anything. */
    @Test
    void isDrawnAlikeWhateverItsTotalsAre() {
        for (var table : List.of(OfferedTable.SEX, OfferedTable.AGE_TWO_SEX)) {
            var drawings = Stream.<Function<List<Integer>, OptionalLong>>of(_ -> OptionalLong.empty(),
                    _ -> OptionalLong.of(41), _ -> OptionalLong.of(4_000_000))
                    .map(total -> drawn(table, cell -> cell.stream().anyMatch(ReleasedChartTest::isAll)
                            ? total.apply(cell)
                            : shown(10 + cell.getLast(), cell.getLast() != 1)))
                    .toList();

            assertThat(drawings.getFirst()).as(table.name()).isPresent();
            assertThat(drawings.stream().distinct()).as(table.name()).hasSize(1);
        }
    }

    /** The margin of the first criterion, and only where all of it stands in the table. */
    @Test
    void drawsOfManyCriteriaTheFirstIfItIsShown() {
        var all = drawn(OfferedTable.AGE_TWO_SEX_BORDER, cell -> shown(20 + cell.getFirst(), isMargin(cell)));
        var some = drawn(OfferedTable.AGE_TWO_SEX_BORDER, cell -> shown(20, !isMargin(cell)
                || cell.getFirst() != UNDER_12));

        assertThat(bars(all.orElseThrow())).extracting(BarChart.Bar::label).containsExactly("release.band.AGE_TWO.0",
                "release.band.AGE_TWO.1", "release.band.AGE_TWO.2");
        assertThat(bars(all.orElseThrow())).extracting(BarChart.Bar::figure).containsExactly(20, 21, 22);
        assertThat(some).isEmpty();
    }

    @Test
    void isNoneWhereNoBarSaysAnythingOrRoutesHaveAnotherPicture() {
        assertThat(drawn(OfferedTable.SEX, cell -> shown(40, isAll(cell.getFirst())))).isEmpty();
        assertThat(drawn(OfferedTable.AGE_TWO_SEX, cell -> shown(40, cell.stream().anyMatch(ReleasedChartTest::isAll))))
                .isEmpty();
        assertThat(drawn(OfferedTable.ROUTE, _ -> OptionalLong.of(40))).isEmpty();
    }

    private static List<BarChart.Bar> bars(FigureSheet.Drawing drawing) {
        return drawing.chart().groups().stream().flatMap(group -> group.bars().stream()).toList();
    }

    private static Optional<FigureSheet.Drawing> drawn(OfferedTable offered,
            Function<List<Integer>, OptionalLong> counts) {
        var shape = new TableShape(offered, true, TableShape.FILES, NO_PLACES);
        var lines = shape.lines().stream()
                .map(line -> new ReleasedTable.Line(line.at(), line.cells().stream().map(counts).toList())).toList();
        return new ReleasedChart(new ReleasedTable("table-0", shape, shape.columns(), lines,
                new ReleasedTable.Share("1", "2", "50 %", false)), ReleasedChartTest::said).drawing();
    }

    private static String said(Words words) {
        return words.values().isEmpty() ? String.valueOf(words.key()) : words.key() + words.values();
    }

    private static OptionalLong shown(long figure, boolean isShown) {
        return isShown ? OptionalLong.of(figure) : OptionalLong.empty();
    }

    private static boolean isMargin(List<Integer> cell) {
        return cell.stream().skip(1).allMatch(ReleasedChartTest::isAll);
    }

    private static boolean isAll(int band) {
        return band == Cell.ALL;
    }
}
