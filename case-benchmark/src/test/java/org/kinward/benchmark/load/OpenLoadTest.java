package org.kinward.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.kinward.benchmark.visit.Refused;

class OpenLoadTest {

    private final Latencies latencies = new Latencies();

    @Test
    void letsPeopleArriveAtTheGivenRateAndAlwaysTheSameWay() {
        var arrivals = new Arrivals(50, Duration.ofSeconds(200), 7);

        var moments = arrivals.moments();

        assertThat(moments).isSorted().isEqualTo(arrivals.moments());
        assertThat((double) moments.length).isCloseTo(10_000, within(400.0));
    }

    @Test
    void countsTheQueueThatASlowProgramGets() throws InterruptedException {
        var stuck = new CountDownLatch(1);

        run(_ -> {
            var _ = stuck.await(300, TimeUnit.MILLISECONDS);
            return new Answered("slow", System.nanoTime());
        });

        assertThat(latencies.all("").getMinValue()).isGreaterThanOrEqualTo(299_000);
        assertThat(latencies.failures()).isZero();
    }

    @Test
    void countsNoErrorWhereEveryAnswerIsTheOneMeant() throws InterruptedException {
        run(_ -> new Answered("right", System.nanoTime()));

        assertThat(latencies.failures()).isZero();
        assertThat(latencies.of("right").getTotalCount()).isPositive();
    }

    @Test
    void countsAWrongAnswerAsAnErrorAndSaysWhich() throws InterruptedException {
        run(_ -> {
            throw new Refused("503 at /c/0a1b2c3d-0000-4000-8000-000000000000");
        });

        assertThat(latencies.failures("part")).isEqualTo(latencies.all("").getTotalCount()).isPositive();
        assertThat(LoadTable.errors(latencies)).contains("× part: 503 at /c/…");
    }

    @Test
    void countsItsOwnStumblesAsErrors() throws InterruptedException {
        run(_ -> List.<Answered>of().getFirst());

        assertThat(latencies.failures("part")).isEqualTo(latencies.all("").getTotalCount()).isPositive();
    }

    @Test
    void leavesOutWhatCameBeforeTheAnswerThatCounts() {
        var later = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);

        new OneByOne(latencies, 1).run("part", _ -> new Answered("short", later, later + 5_000_000), 1);

        assertThat(LoadTable.millis(latencies.of("short"), 50)).isCloseTo(5, within(0.1));
    }

    private void run(Step step) throws InterruptedException {
        var mix = new Mix(List.of(new Mix.Part("part", 100, step)), 1);
        new OpenLoad(mix, latencies).run(new Arrivals(200, Duration.ofMillis(200), 3));
    }
}
