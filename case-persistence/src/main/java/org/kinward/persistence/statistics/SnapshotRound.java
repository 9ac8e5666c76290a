package org.kinward.persistence.statistics;

import java.time.Clock;

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
    private final Clock clock;

    SnapshotRound(Snapshots snapshots, Clock clock) {
        this.daily = new TakeDailySnapshots(snapshots);
        this.clock = clock;
    }

    @Scheduled(cron = "${kinward.figures.snapshot-at:0 30 1 * * *}", zone = "UTC")
    void takeOfTheDay() {
        int taken = daily.take(clock.instant());
        if (taken > 0) {
            LOG.info("{} snapshots of the day were taken", taken);
        }
    }
}
