package org.kinward.benchmark.load;

import java.util.Locale;
import java.util.TreeMap;

import org.HdrHistogram.Histogram;

/** The figures of a run as rows of a Markdown table, in milliseconds. */
final class LoadTable {

    private LoadTable() {
    }

    static String of(Latencies latencies) {
        var table = new StringBuilder("| request | count | p50 ms | p95 ms | p99 ms | max ms | errors |\n")
                .append("|---|---:|---:|---:|---:|---:|---:|\n");
        new TreeMap<>(latencies.byKind())
                .forEach((kind, histogram) -> table.append(row(kind, histogram, latencies.failures(kind))));
        table.append(row("all but sign-in", latencies.all("sign-in"), latencies.failures()));
        table.append(row("own lag", latencies.ownLag(), 0));
        return table.toString();
    }

    private static String row(String name, Histogram times, long errors) {
        return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f | %d |%n", name, times.getTotalCount(),
                millis(times, 50), millis(times, 95), millis(times, 99), times.getMaxValue() / 1e3, errors);
    }

    static double millis(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1e3;
    }
}
