package org.kinward.web.statistics.noisy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.noisy.NoisyIssue;
import org.kinward.core.statistics.noisy.NoisyTable;
import org.kinward.core.statistics.noisy.TwoSided;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.figure.FigureSheet;
import org.kinward.web.statistics.release.ReleasedChart;
import org.kinward.web.statistics.release.TableShape;
import org.kinward.web.statistics.said.PlaceWords;

/** A noisy table as it is shown: each count with how near it is, none below the threshold of its readers. */
record ShownNoisyTable(TableShape shape, List<Line> lines) {

    /**
     * It as bars. What is drawn beside each other is a sum of as many counts, so each bar is as near as any other; routes are too many
     * bars.
     */
    Optional<FigureSheet.Drawing> drawing(int threshold, Function<Words, String> said) {
        var by = shape.offered().by();
        if (by.stream().anyMatch(Grouping::isOwn)) {
            return Optional.empty();
        }
        var first = lines.stream().filter(line -> line.at().stream().skip(1).allMatch(TableShape.Place::isAll))
                .findFirst().orElseThrow().figures();
        var spoken = new FigureSheet.Spoken("noisy.chart.line", "noisy.chart.line.under", "noisy.chart.under",
                (by.size() == 2 ? first.getFirst() : first.getLast()).near(), threshold);
        return new ReleasedChart(shape, lines.stream().map(line -> new ReleasedChart.Row(line.at(),
                line.figures().stream().map(Figure::value).toList())).toList(), said).drawing(spoken, "noisy.chart");
    }

    /** One line: where it stands, and its figures. */
    record Line(List<TableShape.Place> at, List<Figure> figures) {

        /** What it is of, in words. */
        List<Words> of() {
            return at.stream().map(TableShape.Place::words).toList();
        }
    }

    /**
     * A figure.
     *
     * @param value
     *            empty where it is below the threshold
     * @param near
     *            in 19 of 20 cases the true count is not farther away
     */
    record Figure(OptionalInt value, int near) {
    }

    static ShownNoisyTable of(NoisyIssue issue, TwoSided noise, int threshold, PlaceWords places) {
        var offered = OfferedTable.valueOf(issue.table());
        var table = new NoisyTable(offered, places.own());
        var shape = new TableShape(offered, !table.countsMoreThanOnce(),
                table.countsMoreThanOnce() ? TableShape.FILES : Words.keyed("noisy.children"), places);
        return new ShownNoisyTable(shape,
                shape.lines().stream().map(line -> new Line(line.at(), line.cells().stream()
                        .map(bands -> table.at(issue, bands))
                        .map(figure -> new Figure(figure.from(threshold), noise.within(figure.counts()))).toList()))
                        .toList());
    }
}
