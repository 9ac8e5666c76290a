package org.kinward.core.statistics.statutory;

import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.table.TableOutcome;

/** Counts records as one snapshot has them, whatever was written down since. It asks nobody who may see the answer either. */
public interface SnapshotTables {

    /**
     * Counts them, or says that there is no such snapshot.
     *
     * @param question
     *            of one agency; its moment says nothing here
     * @param number
     *            of the snapshot
     */
    TableOutcome count(TableQuestion question, int number);
}
