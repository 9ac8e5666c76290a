package org.kinward.reporting.statistics;

import java.time.Instant;
import java.util.UUID;

import org.kinward.core.statistics.progress.ByHand;
import org.kinward.core.statistics.progress.ProgressReport;

/**
 * A figure that somebody wrote into a progress report.
 *
 * @param of
 *            for which area and months the report speaks
 * @param by
 *            who wrote it
 */
public record WrittenByHand(ByHand.Value value, UUID report, ProgressReport.About of, String by, Instant at) {
}
