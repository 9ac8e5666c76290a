package org.kinward.persistence.statistics;

import java.time.Clock;

import org.kinward.core.saving.Room;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.snapshot.TakeDailySnapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the snapshot of the day of every agency, at night. */
@Component
class SnapshotRound {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotRound.class);

    private final TakeDailySnapshots daily;
    private final Room room;
    private final Clock clock;

    SnapshotRound(Snapshots snapshots, Room room, Clock clock) {
        this.daily = new TakeDailySnapshots(snapshots,
                failed -> LOG.error("a snapshot of the day failed: {}", failed.getClass().getName()));
        this.room = room;
        this.clock = clock;
    }

    @Scheduled(cron = "${kinward.figures.snapshot-at:0 30 1 * * *}", zone = "UTC")
    void takeOfTheDay() {
        if (!room.isLeft()) {
            LOG.warn("no snapshot of the day: there is no room");
            return;
        }
        int taken = daily.take(clock.instant());
        if (taken > 0) {
            LOG.info("{} snapshots of the day were taken", taken);
        }
    }
}
