package org.kinward.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class OpenLoadTest {

    @Test
    void letsPeopleArriveAtTheGivenRateAndAlwaysTheSameWay() {
        var arrivals = new Arrivals(50, Duration.ofSeconds(200), 7);

        var moments = arrivals.moments();

        assertThat(moments).isSorted().isEqualTo(arrivals.moments());
        assertThat((double) moments.length).isCloseTo(10_000, within(400.0));
    }

    @Test
    void countsTheQueueThatASlowProgramGets() throws InterruptedException {
        var latencies = new Latencies();
        var stuck = new CountDownLatch(1);
        var slow = new Mix.Part("slow", 100, _ -> stuck.await(300, TimeUnit.MILLISECONDS));

        new OpenLoad(new Mix(List.of(slow), 1), latencies).run(new Arrivals(100, Duration.ofMillis(200), 1));

        assertThat(latencies.all("").getMinValue()).isGreaterThanOrEqualTo(299_000);
        assertThat(latencies.failures()).isZero();
    }

    @Test
    void countsAWrongAnswerAsAFailure() throws InterruptedException {
        var latencies = new Latencies();
        var wrong = new Mix.Part("wrong", 100, _ -> {
            throw new Refused("503 at /today");
        });

        new OpenLoad(new Mix(List.of(wrong), 1), latencies).run(new Arrivals(200, Duration.ofMillis(100), 3));

        assertThat(latencies.failures("wrong")).isEqualTo(latencies.all("").getTotalCount()).isPositive();
    }
}
