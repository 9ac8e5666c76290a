package org.kinward.core.statistics.columns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.core.statistics.table.FigureAt;
import org.kinward.core.statistics.table.Heading;
import org.kinward.core.statistics.table.Method;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.core.statistics.table.Tables;

/** Answers questions about the records of one snapshot. */
public final class Counting {

    private final RecordColumns columns;
    private final Map<AgencyId, Instant> asOf;

    /**
     * @param columns
     *            of the agencies of the question and of no others
     * @param asOf
     *            when the snapshot of each was taken
     */
    public Counting(RecordColumns columns, Map<AgencyId, Instant> asOf) {
        this.columns = columns;
        this.asOf = Map.copyOf(asOf);
    }

    public TableOutcome count(TableQuestion question) {
        if (!asOf.keySet().equals(question.agencies())) {
            throw new IllegalArgumentException("these are the records of other agencies");
        }
        var rows = question.populations().stream()
                .map(population -> Selection.of(columns, population, question.unit())).toList();
        var by = question.by().stream().map(criterion -> Categories.of(criterion, columns, rows)).toList();
        long cells = by.stream().mapToLong(Categories::size).reduce(rows.size(), (one, other) -> one * other);
        if (cells > Tables.MOST_CELLS) {
            return new TableOutcome.TooManyCells(cells);
        }
        var counts = rows.stream().map(some -> question.unit() == Unit.HOUSEHOLDS
                ? HouseholdCube.count(columns, by, some)
                : Cube.count(columns, by, some)).toList();
        var headings = by.stream().map(Categories::heading).toList();
        var method = new Method(asOf, rows.stream().map(this::estimated).toList(),
                counts.stream().map(one -> unknown(one, headings)).toList());
        return new TableOutcome.Counted(new CountedTable(question, headings, counts, method));
    }

    /** The numbers of the records behind one figure of a table; as many as the figure says, but of households all of their records. */
    public int[] behind(TableQuestion question, FigureAt figure) {
        var rows = Selection.of(columns, question.populations().get(figure.population()), question.unit());
        for (int at = 0; at < question.by().size(); at++) {
            var category = figure.categories().get(at);
            if (!category.equals(FigureAt.ALL)) {
                rows = Categories.of(question.by().get(at), columns, List.of(rows)).only(category, columns, rows);
            }
        }
        return rows;
    }

    private int estimated(int[] rows) {
        return (int) IntStream.of(rows).filter(columns::isEstimated).count();
    }

    private static List<Integer> unknown(Counts counts, List<Heading> headings) {
        return IntStream.range(0, headings.size()).map(criterion -> {
            var categories = headings.get(criterion).categories();
            return IntStream.range(0, categories.size()).filter(at -> Heading.isUnknown(categories.get(at)))
                    .map(at -> counts.of(criterion, at + 1)).sum();
        }).boxed().toList();
    }
}
