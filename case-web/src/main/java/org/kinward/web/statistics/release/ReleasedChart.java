package org.kinward.web.statistics.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.figure.BarChart;
import org.kinward.web.statistics.figure.FigureSheet;

/**
 * A released table as bars: its first criterion, with the second as parts. Each bar is a cell of the table, hidden where that is
 * hidden; nothing is worked out from others.
 */
record ReleasedChart(ReleasedTable table, Function<Words, String> said) {

    /** More criteria than this are not drawn beside each other. */
    private static final int DRAWN = 2;

    /** None of routes, which have another picture, and none that would show nothing or, of many criteria, not all. */
    Optional<FigureSheet.Drawing> drawing() {
        var lines = lines();
        boolean says = criteria() > DRAWN
                ? lines.stream().allMatch(line -> line.whole().isPresent())
                : lines.stream().anyMatch(ReleasedChart::says);
        if (table.isOfRoutes() || !says) {
            return Optional.empty();
        }
        var chart = BarChart.of(lines);
        return Optional.of(new FigureSheet.Drawing(chart, description(chart)));
    }

    /** The lines of the first criterion where all others are together, without that of everybody. */
    private List<BarChart.Line> lines() {
        return table.lines().stream().filter(line -> !line.at().getFirst().isAll()
                && line.at().stream().skip(1).allMatch(TableShape.Place::isAll))
                .map(line -> new BarChart.Line(said.apply(line.of().getFirst()), figure(line.counts().getLast()),
                        criteria() == DRAWN ? parts(line) : List.of()))
                .toList();
    }

    private List<BarChart.Part> parts(ReleasedTable.Line line) {
        var parts = new ArrayList<BarChart.Part>();
        var across = table.shape().across();
        for (int column = 0; column < across.size(); column++) {
            if (!across.get(column).isAll()) {
                parts.add(new BarChart.Part(said.apply(across.get(column).words()),
                        figure(line.counts().get(column))));
            }
        }
        return parts;
    }

    private int criteria() {
        return table.offered().by().size();
    }

    private static boolean says(BarChart.Line line) {
        return line.parts().isEmpty() ? line.whole().isPresent()
                : line.parts().stream().anyMatch(part -> part.figure().isPresent());
    }

    private static OptionalInt figure(OptionalLong count) {
        return count.isPresent() ? OptionalInt.of(Math.toIntExact(count.getAsLong())) : OptionalInt.empty();
    }

    /** The same for who does not see it: each bar in words. */
    private String description(BarChart chart) {
        return said.apply(Words.keyed("release.figures.chart", chart.groups().stream()
                .flatMap(group -> group.bars().stream().map(bar -> bar(group, bar)))
                .collect(Collectors.joining("; "))));
    }

    private String bar(BarChart.Group group, BarChart.Bar bar) {
        var label = group.label().isEmpty() ? bar.label()
                : said.apply(Words.keyed("release.figures.chart.group", group.label(), bar.label()));
        return said.apply(Words.keyed(bar.isHidden() ? "statistics.chart.line.hidden" : "statistics.chart.line",
                label, bar.figure()));
    }
}
