package org.kinward.reporting.statistics;

import org.kinward.core.statistics.desk.FamilyCounts;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.core.statistics.noisy.NoisyLedgers;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.table.Tables;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.transaction.PlatformTransactionManager;

/** What figures are written down, counted and released with: a test asks for all of it at once. */
public record StatisticsFloor(TestDatabase database, PlatformTransactionManager manager, Snapshots snapshots,
        Tables tables, Desk desk) {

    /** The ports of the desk, through which figures leave the house. */
    public record Desk(Ledgers ledgers, ReleaseJobs jobs, FamilyCounts counts, NoisyLedgers noisy) {
    }
}
