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
        one(site, new OneByOne(warm, 7), TIMES);
        var told = new Latencies();
        one(site, new OneByOne(told, 8), TIMES);
        var four = new Latencies();
        together(site, four);
        return "One client:\n\n" + LoadTable.each(told) + "\nFour clients, the first page only:\n\n"
                + LoadTable.each(four) + LoadTable.errors(told) + LoadTable.errors(four);
    }

    /** Warm and measured clients draw other chances: a call word that is taken already would be refused. */
    private static void one(Site site, OneByOne client, int times) {
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
