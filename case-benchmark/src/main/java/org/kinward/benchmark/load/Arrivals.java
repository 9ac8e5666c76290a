package org.kinward.benchmark.load;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * When requests are meant to start: a Poisson process, because people do not wait for each other.
 *
 * @param perSecond
 *            mean rate
 * @param length
 *            how long requests go on arriving
 * @param seed
 *            the same seed gives the same moments
 */
public record Arrivals(double perSecond, Duration length, long seed) {

    public Arrivals {
        if (perSecond <= 0) {
            throw new IllegalArgumentException("requests must arrive");
        }
    }

    /** Nanoseconds after the beginning, rising. */
    long[] moments() {
        var random = new SplittableRandom(seed);
        return DoubleStream.iterate(gap(random), at -> at + gap(random))
                .takeWhile(at -> at < length.toNanos() / 1e9)
                .mapToLong(at -> (long) (at * 1e9))
                .toArray();
    }

    private double gap(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble()) / perSecond;
    }
}
