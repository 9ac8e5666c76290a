package org.kinward.core.statistics.asked;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Heading;
import org.kinward.core.statistics.table.Rate;

/**
 * How many of all children whom something concerns have it. Who was not reached, and of whom nobody knows, stay in the whole
 * (FIELD F93).
 */
public record Reached(Rate good, int notReached, int notKnown) {

    private static final String NOT_REACHED = "NOT_REACHED";

    /** Read from a table of one criterion. */
    public static Reached of(CountedTable table, Set<String> good) {
        int concerned = table.populations().getFirst().total()
                - sum(table, Missing.DOES_NOT_APPLY.name()::equals);
        return new Reached(new Rate(sum(table, good::contains), concerned), sum(table, NOT_REACHED::equals),
                sum(table, Heading::isUnknown));
    }

    private static int sum(CountedTable table, Predicate<String> of) {
        var categories = table.headings().getFirst().categories();
        return IntStream.range(0, categories.size()).filter(at -> of.test(categories.get(at)))
                .map(at -> table.populations().getFirst().of(0, at + 1)).sum();
    }
}
