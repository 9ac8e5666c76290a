package org.kinward.core.statistics.table;

import java.util.List;

import org.kinward.core.statistics.question.TableQuestion;

/** Counts records. It asks nobody who may see the answer: whoever calls it has made sure of the agencies in the question. */
public interface Tables {

    /** A table of more cells than this is no table that anybody reads. */
    int MOST_CELLS = 20_000;

    TableOutcome count(TableQuestion question);

    /** Several of the same agencies as of the same moment, in their order: all from the same snapshots. */
    default List<TableOutcome> each(List<TableQuestion> questions) {
        return questions.stream().map(this::count).toList();
    }
}
