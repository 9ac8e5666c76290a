package org.kinward.core.statistics.table;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;

/** Tables of one criterion with figures that somebody made up. */
public final class CountedExamples {

    public static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    /** When they were taken. */
    public static final Instant TAKEN = Instant.parse("2026-06-01T00:00:00Z");
    /** The first quarter of that year. */
    public static final Population QUARTER = Population.of(new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 3)),
            Happening.RECORDED);

    private CountedExamples() {
    }

    /** A column of figures for each population, the same categories for all; the total is their sum. */
    public static CountedTable table(RecordDimension dimension, List<String> categories, int[]... figures) {
        return table(question(dimension, figures.length), categories, figures);
    }

    /** The answer to this question. */
    public static CountedTable table(TableQuestion question, List<String> categories, int[]... figures) {
        var counts = Arrays.stream(figures)
                .map(some -> new Counts(new int[]{categories.size() + 1},
                        IntStream.concat(IntStream.of(IntStream.of(some).sum()), IntStream.of(some)).toArray()))
                .toList();
        var nobody = counts.stream().map(_ -> 0).toList();
        return new CountedTable(question, List.of(new Heading(question.by().getFirst(), categories)), counts,
                new Method(Map.of(AGENCY, TAKEN), nobody, nobody.stream().map(List::of).toList()));
    }

    private static TableQuestion question(RecordDimension dimension, int populations) {
        return new TableQuestion(Unit.CHILDREN, Set.of(AGENCY),
                IntStream.range(0, populations).mapToObj(_ -> QUARTER).toList(),
                List.of(Criterion.in(dimension, AgeBands.USUAL)), Optional.empty());
    }
}
