package org.kinward.benchmark.people;

import java.util.SplittableRandom;
import java.util.UUID;

/** All chance of a run: the same seed gives the same people. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    SplittableRandom random() {
        return random;
    }

    /** A random surrogate, as version 4 looks. */
    UUID id() {
        var most = (random.nextLong() & 0xffffffffffff0fffL) | 0x4000L;
        var least = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(java.util.List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
