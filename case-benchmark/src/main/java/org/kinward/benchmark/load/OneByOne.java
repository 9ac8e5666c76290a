package org.kinward.benchmark.load;

import java.util.SplittableRandom;

/** A single client: the next thing is asked for when the answer to the last one is there. */
public final class OneByOne {

    private final Latencies latencies;
    private final SplittableRandom random;

    public OneByOne(Latencies latencies, long seed) {
        this.latencies = latencies;
        this.random = new SplittableRandom(seed);
    }

    public void run(String kind, Step step, int times) {
        var part = new Mix.Part(kind, 100, step);
        for (var done = 0; done < times; done++) {
            latencies.measure(part, random, System.nanoTime());
        }
    }
}
