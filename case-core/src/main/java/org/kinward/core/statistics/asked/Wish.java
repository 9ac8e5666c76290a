package org.kinward.core.statistics.asked;

import java.util.List;

import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.Unit;

/** What somebody wants to see: a question before it is said of whom that person may see figures. */
public record Wish(Unit unit, List<Population> populations, List<Criterion> by) {

    public Wish {
        populations = List.copyOf(populations);
        by = List.copyOf(by);
    }
}
