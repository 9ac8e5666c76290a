package org.kinward.benchmark.load;

import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.HdrHistogram.Histogram;

/** The figures of a run as rows of a Markdown table, in milliseconds. */
public final class LoadTable {

    private static final String HEAD = """
            | request | count | p50 ms | p95 ms | p99 ms | max ms | errors |
            |---|---:|---:|---:|---:|---:|---:|
            """;

    private LoadTable() {
    }

    /** Every kind, all together but {@code apart}, all together, and how late the requests left us. */
    public static String of(Latencies latencies, String apart) {
        var all = latencies.failures();
        return each(latencies)
                + row("**all but " + apart + "**", latencies.all(apart), all - latencies.failures(apart))
                + row("all", latencies.all(""), all) + row("own lag", latencies.ownLag(), 0) + errors(latencies);
    }

    /** Every kind and nothing else. */
    public static String each(Latencies latencies) {
        var table = new StringBuilder(HEAD);
        new TreeMap<>(latencies.byKind())
                .forEach((kind, histogram) -> table.append(row(kind, histogram, latencies.failures(kind))));
        return table.toString();
    }

    private static String row(String name, Histogram times, long errors) {
        return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f | %d |%n", name, times.getTotalCount(),
                millis(times, 50), millis(times, 95), millis(times, 99), times.getMaxValue() / 1e3, errors);
    }

    /** What went wrong and how often; empty when nothing did. */
    public static String errors(Latencies latencies) {
        return latencies.reasons().entrySet().stream().map(entry -> "- " + entry.getValue() + " × " + entry.getKey())
                .sorted().collect(Collectors.joining("\n", "\n", "\n"));
    }

    public static double millis(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1e3;
    }
}
