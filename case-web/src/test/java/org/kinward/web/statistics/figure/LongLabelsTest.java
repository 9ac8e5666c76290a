package org.kinward.web.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Words of which a line of the drawing holds no more take a line of their own, and push down what follows. */
class LongLabelsTest {

    private static final String LONG = "Taken over by services of another country";

    @Test
    void takeARowMoreAndMakeTheChartHigher() {
        var chart = BarChart.of(List.of(new BarChart.Line(LONG, 3, List.of()), new BarChart.Line("Togo", 3,
                List.of())));

        var bars = chart.groups().stream().map(group -> group.bars().getFirst()).toList();
        assertThat(bars.getFirst().words()).hasSize(2);
        assertThat(String.join(" ", bars.getFirst().words())).isEqualTo(LONG);
        assertThat(bars.getFirst().place().y() - bars.getFirst().place().words()).as("one line lower").isEqualTo(22);
        assertThat(bars.getLast().place().y() - bars.getLast().place().words()).isEqualTo(4);
        assertThat(bars.getLast().place().words()).isEqualTo(64);
        assertThat(chart.height()).isEqualTo(82);
    }

    @Test
    void takeARowMoreAsAHeadingToo() {
        var parts = List.of(new BarChart.Part("Girl", 1));
        var chart = BarChart.of(List.of(new BarChart.Line(LONG, 1, parts)));

        assertThat(chart.groups().getFirst().words()).hasSize(2);
        assertThat(chart.groups().getFirst().bars().getFirst().place().words()).isEqualTo(24 + 18 + 14);
    }
}
