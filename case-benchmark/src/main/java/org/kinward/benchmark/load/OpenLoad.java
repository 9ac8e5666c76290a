package org.kinward.benchmark.load;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts every request at its moment on a thread of its own, whether or not the earlier ones have come back. A slow
 * program therefore gets a queue, as it would get from people, and the queue is part of the figures.
 */
public final class OpenLoad {

    private final Mix mix;
    private final Latencies latencies;

    public OpenLoad(Mix mix, Latencies latencies) {
        this.mix = mix;
        this.latencies = latencies;
    }

    public void run(Arrivals arrivals) throws InterruptedException {
        var begin = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var moment : arrivals.moments()) {
                waitUntil(begin + moment);
                latencies.startedLate(System.nanoTime() - begin - moment);
                var part = mix.next();
                var random = mix.fork();
                people.execute(() -> latencies.measure(part, random, begin + moment));
            }
            people.shutdown();
            if (!people.awaitTermination(60, TimeUnit.SECONDS)) {
                people.shutdownNow();
            }
        }
    }

    private static void waitUntil(long nanoTime) {
        for (var left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
