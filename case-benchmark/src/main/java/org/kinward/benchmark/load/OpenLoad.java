package org.kinward.benchmark.load;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts every request at its moment on a thread of its own, whether or not the earlier ones have come back. A slow
 * program therefore gets a queue, as it would get from people, and the queue is part of the figures.
 */
final class OpenLoad {

    private final Mix mix;
    private final Latencies latencies;

    OpenLoad(Mix mix, Latencies latencies) {
        this.mix = mix;
        this.latencies = latencies;
    }

    void run(Arrivals arrivals) throws InterruptedException {
        var begin = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var moment : arrivals.moments()) {
                waitUntil(begin + moment);
                latencies.startedLate(System.nanoTime() - begin - moment);
                var part = mix.next();
                var random = mix.fork();
                people.execute(() -> timed(part, random, begin + moment));
            }
            people.shutdown();
            if (!people.awaitTermination(60, TimeUnit.SECONDS)) {
                people.shutdownNow();
            }
        }
    }

    private void timed(Mix.Part part, java.util.SplittableRandom random, long intended) {
        try {
            part.step().doOnce(random);
        } catch (Refused refused) {
            latencies.failed(part.kind());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            latencies.failed(part.kind());
        }
        latencies.took(part.kind(), System.nanoTime() - intended);
    }

    private static void waitUntil(long nanoTime) {
        for (var left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
