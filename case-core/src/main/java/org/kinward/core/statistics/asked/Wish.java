package org.kinward.core.statistics.asked;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.Unit;

/** What somebody wants to see: a question before it is said of whom that person may see figures. */
public record Wish(Unit unit, List<Population> populations, List<Criterion> by) {

    public Wish {
        populations = List.copyOf(populations);
        by = List.copyOf(by);
    }

    /** By what it tells children apart, and by what it narrows them. */
    public List<RecordDimension> dimensions() {
        return Stream.concat(by.stream().map(Criterion::dimension), populations.stream()
                .flatMap(population -> population.only().stream()).map(Narrowing::dimension)).distinct().toList();
    }

    /** Whether it asks of single places what is never counted by place (F72). */
    public boolean isOfPlaceThoughNeverByPlace() {
        return populations.stream().anyMatch(one -> !one.places().isEmpty())
                && dimensions().stream().anyMatch(RecordDimension::isNeverByPlace);
    }
}
