package org.kinward.web.statistics.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.core.statistics.table.Heading;
import org.kinward.web.statistics.said.Said;

/** The lines of the chart of a table: its first criterion with the parts of its last one, or one period beside the other. */
record ChartWriting(CountedTable table, Said said) {

    /** More parts than this beside each other are no picture. */
    private static final int MOST_PARTS = 8;

    List<BarChart.Line> byCategory() {
        if (table.headings().isEmpty()) {
            return List.of(new BarChart.Line(said.key("statistics.all"), table.populations().getFirst().total(),
                    List.of()));
        }
        var first = table.headings().getFirst();
        var counts = table.populations().getFirst();
        return IntStream.rangeClosed(1, first.categories().size())
                .mapToObj(at -> new BarChart.Line(category(first, at), counts.of(0, at), parts(counts, at))).toList();
    }

    /** What the last criterion says about one category of the first. */
    private List<BarChart.Part> parts(Counts counts, int category) {
        int last = table.headings().size() - 1;
        var heading = table.headings().get(last);
        if (last == 0 || heading.categories().size() > MOST_PARTS) {
            return List.of();
        }
        return IntStream.rangeClosed(1, heading.categories().size()).mapToObj(at -> {
            var places = new Integer[last + 1];
            Arrays.fill(places, Counts.ALL);
            places[0] = category;
            places[last] = at;
            return new BarChart.Part(category(heading, at), counts.at(List.of(places)));
        }).toList();
    }

    List<BarChart.Line> byPopulation(List<String> names) {
        return IntStream.range(0, names.size()).mapToObj(at -> {
            var counts = table.populations().get(at);
            return new BarChart.Line(names.get(at), counts.total(), ofFirst(counts));
        }).toList();
    }

    private List<BarChart.Part> ofFirst(Counts counts) {
        if (table.headings().isEmpty() || table.headings().getFirst().categories().size() > MOST_PARTS) {
            return List.of();
        }
        var first = table.headings().getFirst();
        return IntStream.rangeClosed(1, first.categories().size())
                .mapToObj(at -> new BarChart.Part(category(first, at), counts.of(0, at))).toList();
    }

    private String category(Heading heading, int place) {
        return said.category(heading.criterion().dimension(), heading.categories().get(place - 1));
    }
}
