package org.kinward.benchmark.run;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.kinward.benchmark.load.Latencies;
import org.kinward.benchmark.load.LoadTable;
import org.kinward.benchmark.load.OneByOne;

/** One client after the other, as the figures of others were measured; four at once for the first page. */
final class Singles {

    private static final int TIMES = 400;
    private static final int FOUR = 4;

    private Singles() {
    }

    static String measure(Site site) throws InterruptedException {
        var warm = new Latencies();
        one(site, warm, TIMES / 4);
        var told = new Latencies();
        one(site, told, TIMES);
        var four = new Latencies();
        together(site, four);
        return "One client:\n\n" + LoadTable.each(told) + "\nFour clients, the first page only:\n\n"
                + LoadTable.each(four) + LoadTable.errors(told) + LoadTable.errors(four);
    }

    private static void one(Site site, Latencies latencies, int times) {
        var client = new OneByOne(latencies, 7);
        var crew = site.crew();
        client.run("Create record", crew.records(), times);
        client.run("search by name", crew.nameSearches(site.names()), times);
        client.run("search by number", crew.numberSearches(), times);
        client.run("list", crew.lists(), times);
        client.run("overview", crew.overviews(), times);
        client.run("first page", crew.firstPages(), times);
    }

    private static void together(Site site, Latencies latencies) throws InterruptedException {
        IntFunction<Callable<Boolean>> client = number -> () -> {
            new OneByOne(latencies, number).run("first page", site.crew().firstPages(), TIMES);
            return true;
        };
        try (var clients = Executors.newFixedThreadPool(FOUR)) {
            clients.invokeAll(IntStream.range(0, FOUR).mapToObj(client).toList());
        }
    }
}
