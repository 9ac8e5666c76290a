package org.kinward.web.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void drawsEachPartAsLongAsItsFigureAndNoneForNobody() {
        var chart = BarChart.of(List.of(new BarChart.Line("12 to 15", 30,
                List.of(new BarChart.Part("Girl", 20), new BarChart.Part("Boy", 10), new BarChart.Part("Other", 0)))));

        var bars = chart.groups().getFirst().bars();
        assertThat(bars).extracting(bar -> bar.place().width()).containsExactly(318, 159, 0);
        assertThat(bars).extracting(bar -> bar.fill("bar")).as("told apart without a colour").doesNotHaveDuplicates();
        assertThat(bars.getLast().place().y()).isLessThan(chart.height());
    }

    @Test
    void aLineWithoutPartsIsABarOfItsOwn() {
        var chart = BarChart
                .of(List.of(new BarChart.Line("Togo", 3, List.of()), new BarChart.Line("Benin", 0, List.of())));

        assertThat(chart.groups()).extracting(BarChart.Group::label).containsOnly("");
        assertThat(chart.groups()).extracting(group -> group.bars().getFirst().label()).containsExactly("Togo",
                "Benin");
    }

    @Test
    void nobodyAtAllIsDrawnToo() {
        assertThat(BarChart.of(List.of(new BarChart.Line("All", 0, List.of()))).groups()).hasSize(1);
    }

    /** Nobody sees by its bar, nor by how long the others are, whether a hidden figure is small or large. */
    @Test
    void drawsWhatIsHiddenAlwaysAlike() {
        var few = BarChart.of(List.of(hidden("Togo", 1), hidden("Benin", 12)));
        var many = BarChart.of(List.of(hidden("Togo", 900), hidden("Benin", 40_000)));

        var hidden = Stream.of(few, many).flatMap(chart -> chart.groups().stream())
                .map(group -> group.bars().getLast()).toList();
        assertThat(hidden).hasSize(4).allMatch(BarChart.Bar::isHidden)
                .allMatch(bar -> bar.place().width() == 40 && bar.fill("bar").equals("url(#bar-hidden)"));
        assertThat(few.isPartlyHidden()).isTrue();
        assertThat(BarChart.of(List.of(new BarChart.Line("Togo", 3, List.of()))).isPartlyHidden()).isFalse();
    }

    @Test
    void isAsLongAsShownFiguresSayWhateverTheWholeIs() {
        var parts = List.of(new BarChart.Part("Girl", 12), new BarChart.Part("Boy", OptionalInt.empty()));

        assertThat(BarChart.of(List.of(new BarChart.Line("Togo", OptionalInt.empty(), parts))))
                .isEqualTo(BarChart.of(List.of(new BarChart.Line("Togo", 5_000, parts))));
        assertThat(BarChart.of(List.of(new BarChart.Line("Togo", OptionalInt.empty(), List.of()),
                new BarChart.Line("Benin", 12, List.of()))).groups().getLast().bars().getFirst().place().width())
                .isEqualTo(318);
    }

    /** A line of which one part is shown and the other is not. */
    private static BarChart.Line hidden(String label, int shown) {
        return new BarChart.Line(label, OptionalInt.empty(),
                List.of(new BarChart.Part("Girl", shown), new BarChart.Part("Boy", OptionalInt.empty())));
    }

    @Test
    void leavesPartsOutAndThenTheShortestLinesWhereThereIsNoRoom() {
        var parts = List.of(new BarChart.Part("Girl", 1), new BarChart.Part("Boy", 1));
        var some = IntStream.rangeClosed(1, 30).mapToObj(at -> new BarChart.Line("L" + at, at, parts)).toList();
        var many = IntStream.rangeClosed(1, 50).mapToObj(at -> new BarChart.Line("L" + at, at, parts)).toList();

        assertThat(BarChart.of(some).groups()).hasSize(30).allMatch(group -> group.bars().size() == 1);
        assertThat(BarChart.of(some).isShortened()).isFalse();
        assertThat(BarChart.of(many).groups()).hasSize(40)
                .extracting(group -> group.bars().getFirst().label()).contains("L50").doesNotContain("L10");
        assertThat(BarChart.of(many).isShortened()).isTrue();
    }
}
