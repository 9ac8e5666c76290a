package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.kinward.core.audit.NotAudited;

class MendingRoundsTest {

    @Test
    void runsARoundAgainThatThrewWhatNobodyExpected() throws InterruptedException {
        var twice = new CountDownLatch(2);
        var rounds = MendingRounds.rounds();
        try {
            var _ = rounds.scheduleWithFixedDelay(() -> {
                twice.countDown();
                throw new NotAudited("no entry");
            }, Duration.ofMillis(1));

            assertThat(twice.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            rounds.shutdown();
        }
    }

    /** The control: a scheduler that is not told what to do with it ends the round for good. */
    @Test
    void wouldNeverRunAgainOtherwise() {
        try (var pool = Executors.newScheduledThreadPool(1)) {
            var ended = pool.scheduleWithFixedDelay(() -> {
                throw new NotAudited("no entry");
            }, 0, 1, TimeUnit.MILLISECONDS);

            assertThatThrownBy(ended::get).isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(NotAudited.class);
            assertThat(ended.isDone()).isTrue();
            pool.shutdownNow();
        }
    }
}
