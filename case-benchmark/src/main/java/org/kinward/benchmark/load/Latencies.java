package org.kinward.benchmark.load;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.kinward.benchmark.visit.Refused;

/** How long each kind of request took from its intended start, how many failed and why, and how late we ourselves were. */
public final class Latencies {

    private static final long LONGEST_MICROS = 120_000_000L;

    private final Map<String, Histogram> byKind = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> reasons = new ConcurrentSkipListMap<>();
    private final Histogram ownLag = new ConcurrentHistogram(LONGEST_MICROS, 3);

    /** Does the step. One that fails counts as long as it took and as an error of its part, whatever the failure was. */
    void measure(Mix.Part part, SplittableRandom random, long intended) {
        var wrong = "the benchmark itself stumbled";
        try {
            var answered = part.step().doOnce(random);
            took(answered.kind(), answered.tookFrom(intended));
            wrong = "";
        } catch (Refused refused) {
            wrong = String.valueOf(refused.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            wrong = "no answer before the end";
        } finally {
            if (!wrong.isEmpty()) {
                failed(part.kind(), wrong);
                took(part.kind(), System.nanoTime() - intended);
            }
        }
    }

    private void took(String kind, long nanos) {
        byKind.computeIfAbsent(kind, _ -> new ConcurrentHistogram(LONGEST_MICROS, 3)).recordValue(micros(nanos));
    }

    private void failed(String kind, String why) {
        failures.computeIfAbsent(kind, _ -> new LongAdder()).increment();
        reasons.computeIfAbsent(kind + ": " + why, _ -> new LongAdder()).increment();
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

    /** Every kind together, without the one {@code apart}. */
    public Histogram all(String apart) {
        var sum = new Histogram(LONGEST_MICROS, 3);
        byKind.forEach((kind, histogram) -> {
            if (!kind.equals(apart)) {
                sum.add(histogram);
            }
        });
        return sum;
    }

    /** One kind; empty when nothing of it was asked for. */
    public Histogram of(String kind) {
        return byKind.getOrDefault(kind, new Histogram(LONGEST_MICROS, 3));
    }

    long failures(String kind) {
        return failures.getOrDefault(kind, new LongAdder()).sum();
    }

    public long failures() {
        return failures.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** What went wrong, and how often. */
    Map<String, LongAdder> reasons() {
        return Map.copyOf(reasons);
    }

    Histogram ownLag() {
        return ownLag;
    }
}
