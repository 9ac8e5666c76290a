package org.kinward.core.statistics.table;

import java.util.List;
import java.util.UUID;

import org.kinward.core.statistics.question.TableQuestion;

/**
 * Which case files stand behind a figure. It asks nobody who may know: whoever calls it has narrowed the question to places of
 * whose children the person opens the records.
 */
@FunctionalInterface
public interface Behind {

    /** The case files, without those whose record was erased since. */
    Found files(TableQuestion question, FigureAt figure);

    /**
     * What was found.
     *
     * @param figure
     *            what the table says
     * @param files
     *            surrogates of case files that are still there
     */
    record Found(int figure, List<UUID> files) {

        public Found {
            files = List.copyOf(files);
        }
    }
}
