package org.kinward.benchmark.load;

import java.util.List;
import java.util.SplittableRandom;

/** What people do, and how often: chosen by weight with a fixed seed. */
public final class Mix {

    /** One kind of request and its share in percent. */
    public record Part(String kind, int percent, Step step) {
    }

    private final List<Part> parts;
    private final SplittableRandom random;

    public Mix(List<Part> parts, long seed) {
        if (parts.stream().mapToInt(Part::percent).sum() != 100) {
            throw new IllegalArgumentException("the parts of a mix add up to 100");
        }
        this.parts = List.copyOf(parts);
        this.random = new SplittableRandom(seed);
    }

    Part next() {
        var drawn = random.nextInt(100);
        for (var part : parts) {
            drawn -= part.percent();
            if (drawn < 0) {
                return part;
            }
        }
        throw new IllegalStateException("the parts of a mix add up to 100");
    }

    SplittableRandom fork() {
        return random.split();
    }
}
