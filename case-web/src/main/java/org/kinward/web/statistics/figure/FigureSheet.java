package org.kinward.web.statistics.figure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.statistics.flow.FlowChart;

/**
 * The answer to a question as a page shows it, in words of the page.
 *
 * @param headline
 *            the answer in a sentence or two
 * @param only
 *            which children are counted, where that is not all of them
 * @param drawing
 *            the chart, and the same for who does not see it
 * @param notes
 *            how it was counted
 * @param meanings
 *            what each criterion means
 * @param routes
 *            a picture of routes, or null where the table is of none
 */
public record FigureSheet(List<String> headline, List<String> only, Drawing drawing, FigureTable table,
        List<String> notes, List<Meaning> meanings, @Nullable FlowChart routes) {

    public FigureSheet {
        headline = List.copyOf(headline);
        only = List.copyOf(only);
        notes = List.copyOf(notes);
        meanings = List.copyOf(meanings);
    }

    /** A chart, its description, and how its bars are said. */
    public record Drawing(BarChart chart, String description, Spoken spoken) {

        /** A chart of figures that are right, or hidden. */
        public Drawing(BarChart chart, String description) {
            this(chart, description, Spoken.EXACT);
        }
    }

    /**
     * The messages above a bar and below all of them. Each is told the label and the figure of the bar, then what is the same for all
     * bars.
     *
     * @param shown
     *            above a bar with its figure
     * @param withheld
     *            above one without
     * @param note
     *            below, where there are such bars; it is told what is the same for all only
     * @param near
     *            how near each figure is
     * @param under
     *            from which count on figures are shown
     */
    public record Spoken(String shown, String withheld, String note, int near, int under) {

        public static final Spoken EXACT = new Spoken("statistics.chart.line", "statistics.chart.line.hidden",
                "statistics.chart.hidden", 0, 0);
    }

    /** A word and what it means. */
    public record Meaning(String word, String meaning) {
    }
}
