package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;

/** Who reads the records of one agency holds up nobody who asks for those of another. */
class KeptRecordsTest {

    private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private final KeptRecords<String> kept = new KeptRecords<>(100);
    private final List<TakenSnapshot> slow = of(40);
    private final List<TakenSnapshot> other = of(40);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicInteger read = new AtomicInteger();

    @AfterEach
    void letGo() {
        mayEnd.countDown();
    }

    @Test
    void aSlowAgencyHoldsUpNoOther() throws InterruptedException {
        assertThat(kept.of(other, () -> "warm")).isEqualTo("warm");
        var reading = asked();
        begun.await();

        var warm = CompletableFuture.supplyAsync(() -> kept.of(other, () -> "read again"), THREADS);
        var cold = CompletableFuture.supplyAsync(() -> kept.of(of(10), () -> "new"), THREADS);

        assertThat(warm).succeedsWithin(AT_ONCE).isEqualTo("warm");
        assertThat(cold).succeedsWithin(AT_ONCE).isEqualTo("new");
        assertThat(reading).isNotDone();
    }

    @Test
    void whoAsksForTheSameWaitsForWhatIsRead() throws InterruptedException {
        var first = asked();
        begun.await();
        var second = asked();
        assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(
                TimeoutException.class);

        mayEnd.countDown();

        assertThat(List.of(first, second)).allSatisfy(one -> assertThat(one).succeedsWithin(AT_ONCE).isEqualTo("slow"));
        assertThat(read).hasValue(1);
    }

    @Test
    void readsAgainWhatCouldNotBeRead() {
        assertThatThrownBy(() -> kept.of(slow, () -> {
            throw new IllegalStateException("too slow");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(kept.of(slow, () -> "read")).isEqualTo("read");
    }

    @Test
    void keepsWhatWasAskedForLast() {
        var all = new ArrayList<>(List.of(slow, other));
        all.forEach(one -> kept.of(one, () -> "first"));
        kept.of(slow, () -> "again");

        kept.of(of(40), () -> "third");

        assertThat(kept.of(slow, () -> "again")).isEqualTo("first");
        assertThat(kept.of(other, () -> "again")).isEqualTo("again");
    }

    private CompletableFuture<String> asked() {
        return CompletableFuture.supplyAsync(() -> kept.of(slow, () -> {
            read.incrementAndGet();
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return "slow";
        }), THREADS);
    }

    private static List<TakenSnapshot> of(int records) {
        return List.of(new TakenSnapshot(new AgencyId(UUID.randomUUID()), 1, Instant.EPOCH, records));
    }
}
