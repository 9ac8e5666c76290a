package org.kinward.web.statistics.noisy;

import java.util.List;
import java.util.OptionalInt;

import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.noisy.NoisyIssue;
import org.kinward.core.statistics.noisy.NoisyTable;
import org.kinward.core.statistics.noisy.TwoSided;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.release.TableShape;
import org.kinward.web.statistics.said.PlaceWords;

/** A noisy table as it is shown: each count with how near it is, none below the threshold of its readers. */
record ShownNoisyTable(TableShape shape, List<Line> lines) {

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
