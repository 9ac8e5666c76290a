package org.kinward.benchmark.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.kinward.benchmark.load.Arrivals;
import org.kinward.benchmark.load.Latencies;
import org.kinward.benchmark.load.Mix;
import org.kinward.benchmark.load.OpenLoad;
import org.kinward.benchmark.work.SignIns;

/** A day at work at some rate: the pages in their shares, and one sign-in a second beside them. */
final class Day {

    private static final double SIGN_INS_A_SECOND = 1;

    private final Site site;
    private long seed;

    Day(Site site, long seed) {
        this.site = site;
        this.seed = seed;
    }

    /** Every stretch has people arrive at other moments. */
    Latencies work(double perSecond, Duration length) throws InterruptedException {
        seed++;
        var latencies = new Latencies();
        try (var both = Executors.newFixedThreadPool(2)) {
            var ended = both.invokeAll(List.of(
                    stream(pages(), new Arrivals(perSecond, length, seed), latencies),
                    stream(door(), new Arrivals(SIGN_INS_A_SECOND, length, seed + 1_000_000), latencies)));
            ended.forEach(Day::mustHaveEnded);
        }
        return latencies;
    }

    private static Callable<Boolean> stream(Mix mix, Arrivals arrivals, Latencies latencies) {
        return () -> {
            new OpenLoad(mix, latencies).run(arrivals);
            return true;
        };
    }

    private static void mustHaveEnded(Future<Boolean> stream) {
        try {
            stream.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException("the benchmark itself failed", failed);
        }
    }

    private Mix pages() {
        var crew = site.crew();
        return new Mix(List.of(new Mix.Part("list", 35, crew.lists()), new Mix.Part("overview", 30, crew.overviews()),
                new Mix.Part("search", 15, crew.searches(site.names())),
                new Mix.Part("intake", 20, crew.intakes())), seed);
    }

    private Mix door() {
        return new Mix(List.of(new Mix.Part(SignIns.KIND, 100, site.signIns())), seed);
    }
}
