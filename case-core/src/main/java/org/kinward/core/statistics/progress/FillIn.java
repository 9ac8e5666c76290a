package org.kinward.core.statistics.progress;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.core.statistics.table.Tables;

/** Counts what a report is filled in with: children, each once, over all of its places together. */
public final class FillIn {

    private final Tables tables;

    public FillIn(Tables tables) {
        this.tables = tables;
    }

    /** The figures; empty while no figures were taken, or the report speaks for no place. */
    public Map<FilledIn, FilledIn.Figures> of(AgencyId agency, Period period, Set<PlaceId> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var question = new TableQuestion(Unit.CHILDREN, Set.of(agency),
                Arrays.stream(FilledIn.values()).map(one -> one.of(period, places)).toList(),
                List.of(Criterion.of(RecordDimension.SEX)), Optional.empty());
        return tables.count(question) instanceof TableOutcome.Counted(var table) ? figures(table) : Map.of();
    }

    private static Map<FilledIn, FilledIn.Figures> figures(CountedTable table) {
        var figures = new EnumMap<FilledIn, FilledIn.Figures>(FilledIn.class);
        var populations = table.populations().iterator();
        for (var one : FilledIn.values()) {
            var counts = populations.next();
            figures.put(one, new FilledIn.Figures(of(table, counts, "GIRL"), of(table, counts, "BOY"), counts.total()));
        }
        return figures;
    }

    private static int of(CountedTable table, Counts counts, String sex) {
        var categories = table.headings().getFirst().categories();
        return Stream.of(categories.indexOf(sex)).filter(at -> at >= 0).mapToInt(at -> counts.of(0, at + 1)).sum();
    }
}
