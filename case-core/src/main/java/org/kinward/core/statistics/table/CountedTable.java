package org.kinward.core.statistics.table;

import java.util.List;

import org.kinward.core.statistics.question.TableQuestion;

/** The answer to a question: what was asked, the headings, the figures of each population, and how they were counted. */
public record CountedTable(TableQuestion question, List<Heading> headings, List<Counts> populations, Method method) {

    public CountedTable {
        headings = List.copyOf(headings);
        populations = List.copyOf(populations);
        if (headings.size() != question.by().size() || populations.size() != question.populations().size()) {
            throw new IllegalArgumentException("a table answers what was asked");
        }
    }

    /** Whether somebody may stand in several cells of a line. */
    public boolean countsMoreThanOnce() {
        return question.by().stream().anyMatch(one -> one.dimension().countsMoreThanOnce());
    }

    /** Whether nobody is of any population. */
    public boolean isEmpty() {
        return populations.stream().allMatch(counts -> counts.total() == 0);
    }
}
