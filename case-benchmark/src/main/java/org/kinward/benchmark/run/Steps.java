package org.kinward.benchmark.run;

import java.time.Duration;
import java.util.Locale;

import org.kinward.benchmark.load.LoadTable;
import org.kinward.benchmark.work.SignIns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Raises the rate until the pages no longer answer in time. */
final class Steps {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private static final double BROKEN_MS = 100;
    private static final double FACTOR = 1.2;
    private static final int MOST = 16;
    private static final Duration STRETCH = Duration.ofSeconds(40);

    private Steps() {
    }

    static String climb(Day day, double from) throws InterruptedException {
        var told = new StringBuilder("""
                | requests a second | p50 ms | p95 ms | p99 ms | max ms | errors |
                |---:|---:|---:|---:|---:|---:|
                """);
        var rate = from;
        for (var step = 0; step < MOST; step++, rate *= FACTOR) {
            var latencies = day.work(rate, STRETCH);
            var pages = latencies.all(SignIns.KIND);
            var line = String.format(Locale.ROOT, "| %.0f | %.1f | %.1f | %.1f | %.1f | %d |%n", rate,
                    LoadTable.millis(pages, 50), LoadTable.millis(pages, 95), LoadTable.millis(pages, 99),
                    pages.getMaxValue() / 1e3, latencies.failures());
            LOG.info("{}", line.strip());
            told.append(line);
            if (LoadTable.millis(pages, 95) > BROKEN_MS) {
                return told + "\np95 of the pages breaks " + Math.round(BROKEN_MS) + " ms at "
                        + Math.round(rate) + " requests a second.\n" + LoadTable.errors(latencies);
            }
        }
        return told + "\np95 did not break up to " + Math.round(rate / FACTOR) + " requests a second.\n";
    }
}
