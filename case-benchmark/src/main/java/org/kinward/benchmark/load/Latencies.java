package org.kinward.benchmark.load;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long each kind of request took from its intended start, how many failed, and how late we ourselves were. */
final class Latencies {

    private static final long LONGEST_MICROS = 120_000_000L;

    private final Map<String, Histogram> byKind = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();
    private final Histogram ownLag = new ConcurrentHistogram(LONGEST_MICROS, 3);

    void took(String kind, long nanos) {
        byKind.computeIfAbsent(kind, _ -> new ConcurrentHistogram(LONGEST_MICROS, 3)).recordValue(micros(nanos));
    }

    void failed(String kind) {
        failures.computeIfAbsent(kind, _ -> new LongAdder()).increment();
    }

    void startedLate(long nanos) {
        ownLag.recordValue(micros(nanos));
    }

    private static long micros(long nanos) {
        return Math.clamp(nanos / 1_000, 1, LONGEST_MICROS);
    }

    Map<String, Histogram> byKind() {
        return Map.copyOf(byKind);
    }

    /** Every kind together, without those in {@code apart}. */
    Histogram all(String apart) {
        var sum = new Histogram(LONGEST_MICROS, 3);
        byKind.forEach((kind, histogram) -> {
            if (!kind.equals(apart)) {
                sum.add(histogram);
            }
        });
        return sum;
    }

    long failures(String kind) {
        return failures.getOrDefault(kind, new LongAdder()).sum();
    }

    long failures() {
        return failures.values().stream().mapToLong(LongAdder::sum).sum();
    }

    Histogram ownLag() {
        return ownLag;
    }
}
