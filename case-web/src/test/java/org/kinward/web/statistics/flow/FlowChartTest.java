package org.kinward.web.statistics.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.web.statistics.flow.FlowChart.Flow;

/** A picture of routes: as thick as the figure, hidden where it is hidden, told apart without a colour. */
class FlowChartTest {

    @Test
    void drawsEachBandAsThickAsItsFigureAndNoneForNobody() {
        var chart = FlowChart
                .of(List.of(flow("Togo", "Benin", 30), flow("Togo", "Ghana", 10), flow("Niger", "Benin", 0),
                        flow("Mali", "Benin", 20)));

        assertThat(chart.bands()).extracting(FlowChart.Band::thick).containsExactly(120, 40, 80);
        assertThat(chart.from()).extracting(FlowChart.End::label).containsExactly("Togo", "Mali");
        assertThat(chart.from()).extracting(FlowChart.End::figure).containsExactly(40, 20);
        assertThat(chart.to()).extracting(FlowChart.End::figure).containsExactly(50, 10);
        assertThat(chart.bands()).extracting(FlowChart.Band::fill).containsExactly("currentColor", "currentColor",
                "url(#flow-1)");
        assertThat(chart.isShortened()).isFalse();
    }

    /** On both sides the bands of an end fill its block, one below the other. */
    @Test
    void laysBandsSideBySideAndInsideThePicture() {
        var chart = FlowChart.of(Stream.of("Togo", "Benin", "Ghana").flatMap(from -> Stream.of("Gabon", "Nigeria")
                .map(to -> flow(from, to, from.length() + to.length()))).toList());

        for (var end : chart.from()) {
            var bands = chart.bands().stream().filter(band -> band.flow().from().equals(end.label())).toList();
            assertThat(bands.getFirst().left()).isEqualTo(end.place().y());
            assertThat(bands.get(1).left()).isEqualTo(bands.getFirst().left() + bands.getFirst().thick());
            assertThat(bands).extracting(FlowChart.Band::thick)
                    .satisfies(thick -> assertThat(thick.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(end.place().height()));
        }
        assertThat(chart.bands()).allMatch(band -> band.right() + band.thick() <= chart.height());
        assertThat(chart.to().getLast().place().y() + chart.to().getLast().place().height())
                .isLessThanOrEqualTo(chart.height());
    }

    /** From how thick it is nobody sees how large it is, and its ends do not count it. */
    @Test
    void drawsWhatIsHiddenAsHidden() {
        var few = FlowChart.of(List.of(flow("Togo", "Benin", 10), hidden("Mali", "Benin")));
        var many = FlowChart.of(List.of(flow("Togo", "Benin", 1_000), hidden("Mali", "Benin")));

        assertThat(Stream.of(few, many).map(chart -> chart.bands().getLast())).allSatisfy(band -> {
            assertThat(band.isHidden()).isTrue();
            assertThat(band.hasRoom()).isFalse();
            assertThat(band.fill()).isEqualTo("none");
            assertThat(band.thick()).isEqualTo(8);
        });
        assertThat(few.from()).extracting(FlowChart.End::hasHidden).containsExactly(false, true);
        assertThat(few.to().getFirst().figure()).isEqualTo(10);
        assertThat(few.to().getFirst().hasHidden()).isTrue();
    }

    @Test
    void leavesTheSmallestOutWhereThereAreTooManyAndNotTheOnlyHiddenOne() {
        var all = Stream.concat(IntStream.rangeClosed(1, 40).mapToObj(at -> flow("From " + at, "To", at)),
                Stream.of(hidden("Hidden", "To"))).toList();

        var chart = FlowChart.of(all);

        assertThat(chart.isShortened()).isTrue();
        assertThat(chart.bands()).hasSize(30).extracting(band -> band.flow().from())
                .contains("Hidden", "From 40", "From 12").doesNotContain("From 11");
    }

    /** However much is hidden, what is shown is drawn; however much is shown, that something is hidden is seen. */
    @Test
    void drawsBothKindsWhereThereAreTooManyOfBoth() {
        var few = FlowChart.of(Stream.concat(hiddenOnes(40), Stream.of(flow("Mali", "To", 12), flow("Togo", "To", 30)))
                .toList());
        var many = FlowChart.of(Stream.concat(hiddenOnes(40),
                IntStream.rangeClosed(1, 40).mapToObj(at -> flow("From " + at, "To", at))).toList());

        assertThat(few.isShortened()).isTrue();
        assertThat(few.bands()).hasSize(30).filteredOn(band -> !band.isHidden()).extracting(FlowChart.Band::figure)
                .containsExactly(12, 30);
        assertThat(many.bands()).hasSize(30).filteredOn(FlowChart.Band::isHidden).hasSize(10);
        assertThat(many.bands()).filteredOn(band -> !band.isHidden()).extracting(FlowChart.Band::figure)
                .containsExactlyElementsOf(IntStream.rangeClosed(21, 40).boxed().toList());
    }

    private static Stream<Flow> hiddenOnes(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(at -> hidden("Hidden " + at, "To"));
    }

    @Test
    void nobodyAtAllIsAPictureOfNothing() {
        assertThat(FlowChart.of(List.of(flow("Togo", "Benin", 0))).bands()).isEmpty();
        assertThat(FlowChart.of(List.of()).height()).isZero();
    }

    private static Flow flow(String from, String to, int figure) {
        return new Flow(from, to, OptionalInt.of(figure));
    }

    private static Flow hidden(String from, String to) {
        return new Flow(from, to, OptionalInt.empty());
    }
}
