package org.kinward.benchmark.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/** All chance of a run: the same seed gives the same people. */
public final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public SplittableRandom random() {
        return random;
    }

    /** A random surrogate, as version 4 looks. */
    public UUID id() {
        var most = (random.nextLong() & 0xffffffffffff0fffL) | 0x4000L;
        var least = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(most, least);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** As people answer: the first choices are taken often, the last ones seldom. */
    public <T> T mostly(List<T> choices) {
        var bound = 1 + random.nextInt(choices.size());
        return choices.get(random.nextInt(bound));
    }

    /** Up to so many of them, each once; sometimes none. */
    public <T> List<T> some(List<T> choices, int most) {
        return Stream.generate(() -> mostly(choices)).limit(below(most + 1)).distinct().toList();
    }

    /** At least one of them. */
    public <T> List<T> several(List<T> choices, int most) {
        return Stream.generate(() -> mostly(choices)).limit(1L + below(most)).distinct().toList();
    }

    /** A number from one to the other, both included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** A moment within so many hours after this one. */
    public Instant within(Instant from, int hours) {
        return from.plus(Duration.ofMinutes(below(hours * 60) + 1L));
    }
}
