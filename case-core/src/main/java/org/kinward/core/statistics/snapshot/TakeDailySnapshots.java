package org.kinward.core.statistics.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Writes the records down for counting once a day, of each agency that has no snapshot of today. */
public final class TakeDailySnapshots {

    /** The round of another node, or a press in the night, is the snapshot of the day. */
    private static final Duration A_DAY = Duration.ofHours(12);

    private final Snapshots snapshots;

    public TakeDailySnapshots(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** How many were taken. */
    public int take(Instant now) {
        int taken = 0;
        for (var agency : snapshots.agencies()) {
            var isDone = snapshots.latest(agency).filter(last -> last.takenAt().isAfter(now.minus(A_DAY))).isPresent();
            if (!isDone && snapshots.take(agency, Optional.empty(), now) instanceof SnapshotOutcome.Taken) {
                taken++;
            }
        }
        return taken;
    }
}
