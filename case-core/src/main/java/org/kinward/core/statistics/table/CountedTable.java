package org.kinward.core.statistics.table;

import java.util.List;

import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;

/** The answer to a question: what was asked, the headings, the figures of each population, and how they were counted. */
public record CountedTable(TableQuestion question, List<Heading> headings, List<Counts> populations, Method method) {

    public CountedTable {
        headings = List.copyOf(headings);
        populations = List.copyOf(populations);
        if (headings.size() != question.by().size() || populations.size() != question.populations().size()) {
            throw new IllegalArgumentException("a table answers what was asked");
        }
    }

    /** Whether somebody may stand in several cells of a line; a household does, by one child here and by another there. */
    public boolean countsMoreThanOnce() {
        return (countsHouseholds() && !headings.isEmpty())
                || question.by().stream().anyMatch(one -> one.dimension().countsMoreThanOnce());
    }

    /** Whether it counts households, each of which stands wherever one of its children does. */
    public boolean countsHouseholds() {
        return question.unit() == Unit.HOUSEHOLDS;
    }

    /** Whether nobody is of any population. */
    public boolean isEmpty() {
        return populations.stream().allMatch(counts -> counts.total() == 0);
    }
}
