package org.kinward.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class OutboxHealthTest {

    @Test
    void tellsWhoeverWatchesTheProgramThatATaskWaitsForTooLong() {
        var late = new AtomicReference<Optional<Duration>>(Optional.empty());
        var health = new OutboxHealth(late::get);

        assertThat(health.health()).extracting("status").isEqualTo(Status.UP);
        late.set(Optional.of(Duration.ofMinutes(12)));

        assertThat(health.health()).extracting("status").isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void tellsThatNobodyCanLook() {
        var health = new OutboxHealth(() -> {
            throw new IllegalStateException("no database");
        });

        assertThat(health.health()).extracting("status").isEqualTo(Status.DOWN);
    }
}
