package org.kinward.web.statistics.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.release.ReleaseWords;

/** A table of a return with its exact figures: the first criterion in lines, the second in columns, all together last. */
record ExactTable(String id, Words name, List<Words> columns, List<Line> lines) {

    /** One line: what it is of, and its figures. */
    record Line(List<Words> of, List<String> cells) {
    }

    static ExactTable of(CountedTable table) {
        var counts = table.populations().getFirst();
        var headings = table.headings();
        boolean hasColumns = headings.size() > 1;
        var rows = places(headings.getFirst().categories().size());
        var columns = hasColumns ? places(headings.get(1).categories().size()) : List.<Integer>of();
        var by = table.question().by();
        var lines = new ArrayList<Line>();
        for (int row : rows) {
            lines.add(new Line(List.of(words(by.getFirst(), headings.getFirst().categories(), row)), hasColumns
                    ? columns.stream().map(column -> ReleaseWords.number(counts.at(List.of(row, column)))).toList()
                    : List.of(ReleaseWords.number(counts.at(List.of(row))))));
        }
        var key = by.getFirst().dimension().name();
        return new ExactTable("exact-" + key, Words.keyed("release.exact." + key), hasColumns
                ? columns.stream().map(column -> words(by.get(1), headings.get(1).categories(), column)).toList()
                : List.of(Words.keyed("release.exact.children")), List.copyOf(lines));
    }

    private static List<Integer> places(int categories) {
        return Stream.concat(IntStream.rangeClosed(1, categories).boxed(), Stream.of(Counts.ALL)).toList();
    }

    private static Words words(Criterion by, List<String> categories, int place) {
        if (place == Counts.ALL) {
            return Words.keyed("release.figures.all");
        }
        var category = categories.get(place - 1);
        return by.bands().isPresent() && Character.isDigit(category.charAt(0))
                ? Words.keyed("release.exact.years", category.replace("-", "–"))
                : Words.keyed("release.exact.category." + category);
    }
}
