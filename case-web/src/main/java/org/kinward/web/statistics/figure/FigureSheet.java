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

    /** A chart and its description. */
    public record Drawing(BarChart chart, String description) {
    }

    /** A word and what it means. */
    public record Meaning(String word, String meaning) {
    }
}
