package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.audit.NotAudited;

class MendingRoundsTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void runsARoundAgainThatThrewWhatNobodyExpected(boolean calm) throws InterruptedException {
        var twice = new CountDownLatch(2);
        Runnable round = () -> {
            twice.countDown();
            throw new NotAudited("no entry");
        };

        try (var pool = Executors.newScheduledThreadPool(1)) {
            pool.scheduleWithFixedDelay(calm ? () -> MendingRounds.calmly(round) : round, 0, 1, TimeUnit.MILLISECONDS);

            assertThat(twice.await(calm ? 10_000 : 200, TimeUnit.MILLISECONDS)).isEqualTo(calm);
            pool.shutdownNow();
        }
    }
}
