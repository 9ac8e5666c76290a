package org.kinward.core.statistics.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.kinward.core.access.AgencyId;

/** Writes the records down for counting once a day, of each agency that has no snapshot of today; of two agencies at once. */
public final class TakeDailySnapshots {

    /** The round of another node, or a press in the night, is the snapshot of the day. */
    private static final Duration A_DAY = Duration.ofHours(12);
    private static final int AT_ONCE = 2;

    private final Snapshots snapshots;
    private final Consumer<Throwable> failing;

    /**
     * Of one house.
     *
     * @param failing
     *            is told what became of each agency of which none could be taken
     */
    public TakeDailySnapshots(Snapshots snapshots, Consumer<Throwable> failing) {
        this.snapshots = snapshots;
        this.failing = failing;
    }

    /**
     * Takes them. An agency of which none can be taken holds no other one up.
     *
     * @return how many were taken
     * @throws IllegalStateException
     *             when all others are done, with how many failed
     */
    public int take(Instant now) {
        var round = round(now);
        var failed = round.stream().filter(one -> one.state() == Future.State.FAILED).map(Future::exceptionNow)
                .toList();
        failed.forEach(failing);
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.size() + " of " + round.size() + " snapshots of the day failed");
        }
        return (int) round.stream().filter(Future::resultNow).count();
    }

    private List<Future<Boolean>> round(Instant now) {
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            return snapshots.agencies().stream().map(agency -> workers.submit(() -> isTaken(agency, now))).toList();
        }
    }

    private boolean isTaken(AgencyId agency, Instant now) {
        var isDone = snapshots.latest(agency).filter(last -> last.takenAt().isAfter(now.minus(A_DAY))).isPresent();
        return !isDone && snapshots.take(agency, Optional.empty(), now) instanceof SnapshotOutcome.Taken;
    }
}
