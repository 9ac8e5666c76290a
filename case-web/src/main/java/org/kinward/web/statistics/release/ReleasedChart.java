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
 * A table that left the house as bars: its first criterion, with the second as parts. Each bar is a cell of the table, hidden where
 * that is hidden; nothing is worked out from others.
 *
 * @param rows
 *            the lines of the table; none where it is not drawn
 */
public record ReleasedChart(TableShape shape, List<Row> rows, Function<Words, String> said) {

    /** More criteria than this are not drawn beside each other. */
    private static final int DRAWN = 2;

    public ReleasedChart {
        rows = List.copyOf(rows);
    }

    /** One without a bar of routes, which have another picture. */
    ReleasedChart(ReleasedTable table, Function<Words, String> said) {
        this(table.shape(), table.isOfRoutes() ? List.of()
                : table.lines().stream().map(line -> new Row(line.at(),
                        line.counts().stream().map(ReleasedChart::figure).toList())).toList(),
                said);
    }

    /** A line of the table: where it stands, and what of it is shown. */
    public record Row(List<TableShape.Place> at, List<OptionalInt> figures) {
    }

    /** None where it would show nothing or, of many criteria, not all. */
    Optional<FigureSheet.Drawing> drawing() {
        return drawing(FigureSheet.Spoken.EXACT, "release.figures.chart");
    }

    /** The same where bars are said in another way. */
    public Optional<FigureSheet.Drawing> drawing(FigureSheet.Spoken spoken, String described) {
        var lines = lines();
        boolean says = criteria() > DRAWN
                ? lines.stream().allMatch(line -> line.whole().isPresent())
                : lines.stream().anyMatch(ReleasedChart::says);
        if (!says || lines.isEmpty()) {
            return Optional.empty();
        }
        var chart = BarChart.of(lines);
        return Optional.of(new FigureSheet.Drawing(chart, said.apply(Words.keyed(described, chart.groups().stream()
                .flatMap(group -> group.bars().stream().map(bar -> bar(group, bar, spoken)))
                .collect(Collectors.joining("; ")))), spoken));
    }

    /** The lines of the first criterion where all others are together, without that of everybody. */
    private List<BarChart.Line> lines() {
        return rows.stream().filter(line -> !line.at().getFirst().isAll()
                && line.at().stream().skip(1).allMatch(TableShape.Place::isAll))
                .map(line -> new BarChart.Line(said.apply(line.at().getFirst().words()), line.figures().getLast(),
                        criteria() == DRAWN ? parts(line) : List.of()))
                .toList();
    }

    private List<BarChart.Part> parts(Row line) {
        var parts = new ArrayList<BarChart.Part>();
        var across = shape.across();
        for (int column = 0; column < across.size(); column++) {
            if (!across.get(column).isAll()) {
                parts.add(new BarChart.Part(said.apply(across.get(column).words()), line.figures().get(column)));
            }
        }
        return parts;
    }

    private int criteria() {
        return shape.offered().by().size();
    }

    private static boolean says(BarChart.Line line) {
        return line.parts().isEmpty() ? line.whole().isPresent()
                : line.parts().stream().anyMatch(part -> part.figure().isPresent());
    }

    private static OptionalInt figure(OptionalLong count) {
        return count.isPresent() ? OptionalInt.of(Math.toIntExact(count.getAsLong())) : OptionalInt.empty();
    }

    /** The same for who does not see it: each bar in words. */
    private String bar(BarChart.Group group, BarChart.Bar bar, FigureSheet.Spoken spoken) {
        var label = group.label().isEmpty() ? bar.label()
                : said.apply(Words.keyed("release.figures.chart.group", group.label(), bar.label()));
        return said.apply(spoken.near() == 0
                ? Words.keyed(bar.isHidden() ? spoken.withheld() : spoken.shown(), label, bar.figure())
                : Words.keyed(bar.isHidden() ? spoken.withheld() : spoken.shown(), label, bar.figure(), spoken.near(),
                        spoken.under()));
    }
}
