package org.kinward.core.statistics.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.kinward.core.access.AgencyId;

/** Writes the records down for counting once a day, of each agency that has no snapshot of today; of two agencies at once. */
public final class TakeDailySnapshots {

    /** The round of another node, or a press in the night, is the snapshot of the day. */
    private static final Duration A_DAY = Duration.ofHours(12);
    private static final int AT_ONCE = 2;

    private final Snapshots snapshots;

    public TakeDailySnapshots(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** How many were taken. */
    public int take(Instant now) {
        var waiting = new ConcurrentLinkedQueue<>(snapshots.agencies());
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var taken = Stream.generate(() -> CompletableFuture.supplyAsync(() -> takeOf(waiting, now), workers))
                    .limit(AT_ONCE).toList();
            return taken.stream().mapToInt(CompletableFuture::join).sum();
        }
    }

    private int takeOf(Queue<AgencyId> waiting, Instant now) {
        int taken = 0;
        for (var agency = waiting.poll(); agency != null; agency = waiting.poll()) {
            var isDone = snapshots.latest(agency).filter(last -> last.takenAt().isAfter(now.minus(A_DAY))).isPresent();
            if (!isDone && snapshots.take(agency, Optional.empty(), now) instanceof SnapshotOutcome.Taken) {
                taken++;
            }
        }
        return taken;
    }
}
