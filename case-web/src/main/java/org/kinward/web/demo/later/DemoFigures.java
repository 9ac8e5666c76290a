package org.kinward.web.demo.later;

import java.time.Clock;

import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.snapshot.TakeDailySnapshots;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes figures of the invented children when all of them are there, so that there is something to see at once. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(300)
final class DemoFigures implements ApplicationRunner {

    private final Snapshots snapshots;
    private final Clock clock;

    DemoFigures(Snapshots snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        new TakeDailySnapshots(snapshots).take(clock.instant());
    }
}
