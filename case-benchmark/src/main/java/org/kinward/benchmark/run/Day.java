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
    private final boolean casework;
    private long seed;

    /**
     * @param casework
     *            whether children are visited, plans go on and danger is looked at as well
     */
    Day(Site site, boolean casework, long seed) {
        this.site = site;
        this.casework = casework;
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
        return new Mix(casework ? ofCasework() : ofIntake(), seed);
    }

    private List<Mix.Part> ofIntake() {
        var crew = site.crew();
        return List.of(new Mix.Part("list", 35, crew.lists()), new Mix.Part("overview", 30, crew.overviews()),
                new Mix.Part("search", 15, crew.searches(site.names())),
                new Mix.Part("intake", 20, crew.intakes()));
    }

    /** Three quarters of the other day, the first pages of the morning among them, and what is added. */
    private List<Mix.Part> ofCasework() {
        var crew = site.crew();
        return List.of(new Mix.Part("list", 19, crew.lists()), new Mix.Part("overview", 22, crew.overviews()),
                new Mix.Part("search", 11, crew.searches(site.names())),
                new Mix.Part("intake", 15, crew.intakes()), new Mix.Part("Today", 6, crew.todays()),
                new Mix.Part("team page", 2, crew.teams()), new Mix.Part("visit", 15, crew.visits()),
                new Mix.Part("plan and danger", 10, crew.moves()));
    }

    private Mix door() {
        return new Mix(List.of(new Mix.Part(SignIns.KIND, 100, site.signIns())), seed);
    }
}
