package org.kinward.core.statistics.table;

import java.util.Optional;

import org.kinward.core.statistics.question.Missing;

/** The step in which the middle one of a population stands: half of all who have a value took so long or less. */
public final class Middle {

    private Middle() {
    }

    /** The category; empty where nobody has a value, where its criterion has no steps, or where a household stands in several. */
    public static Optional<String> of(CountedTable table, int population, int criterion) {
        var heading = table.headings().get(criterion);
        if (!heading.criterion().dimension().isInSteps() || table.countsHouseholds()) {
            return Optional.empty();
        }
        var counts = table.populations().get(population);
        var steps = heading.categories().stream().filter(category -> !Missing.is(category)).toList();
        int all = steps.stream().mapToInt(step -> figure(counts, criterion, heading, step)).sum();
        int soFar = 0;
        for (var step : steps) {
            soFar += figure(counts, criterion, heading, step);
            if (soFar > 0 && 2 * soFar >= all) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static int figure(Counts counts, int criterion, Heading heading, String category) {
        return counts.of(criterion, heading.categories().indexOf(category) + 1);
    }
}
