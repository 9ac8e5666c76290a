package org.kinward.benchmark.run;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.kinward.benchmark.load.Latencies;
import org.kinward.benchmark.load.LoadTable;
import org.kinward.benchmark.load.OneByOne;
import org.kinward.benchmark.load.Step;
import org.kinward.benchmark.visit.Refused;

/**
 * Lists and searches among few and among many children. Both programs run at the same time and a single client asks
 * them in turn, so that whatever else the machine does falls on both.
 */
final class Scale {

    private static final int TURNS = 400;
    private static final int WARM = 200;

    private Scale() {
    }

    static String compare(Settings settings, int few) throws IOException, SQLException, Refused, InterruptedException {
        // the many first: filling them takes longer than a sign-in lasts that nobody uses
        try (var large = Site.open(settings, settings.children()); var small = Site.open(settings, few)) {
            inTurn(new Asked(small, new Latencies()), new Asked(large, new Latencies()), WARM);
            var ofSmall = new Latencies();
            var ofLarge = new Latencies();
            var asked = new Asked(small, ofSmall);
            inTurn(asked, new Asked(large, ofLarge), TURNS);
            return "Among " + settings.children() + " children:\n\n" + large.surroundings(settings) + "\n"
                    + LoadTable.each(ofLarge) + "\nAmong " + few + " children:\n\n" + LoadTable.each(ofSmall) + "\n"
                    + ratios(asked.kinds().keySet(), ofSmall, ofLarge) + LoadTable.errors(ofSmall)
                    + LoadTable.errors(ofLarge);
        }
    }

    /** One of both, with everything that is asked of it by what it is called. */
    private record Asked(Map<String, Step> kinds, OneByOne client) {

        Asked(Site site, Latencies latencies) {
            this(kinds(site), new OneByOne(latencies, 3));
        }

        void once() {
            kinds.forEach((kind, step) -> client.run(kind, step, 1));
        }

        private static Map<String, Step> kinds(Site site) {
            var kinds = new LinkedHashMap<String, Step>();
            kinds.put("list", site.crew().lists());
            kinds.put("search by number", site.crew().numberSearches());
            kinds.put("search by name", site.crew().nameSearches(site.names()));
            kinds.putAll(site.crew().otherLists());
            return kinds;
        }
    }

    private static void inTurn(Asked small, Asked large, int turns) {
        for (var turn = 0; turn < turns; turn++) {
            small.once();
            large.once();
        }
    }

    private static String ratios(Set<String> kinds, Latencies small, Latencies large) {
        var told = new StringBuilder(
                "| request | ratio of p50 | ratio of p95 | ratio of the mean |\n|---|---:|---:|---:|\n");
        for (var kind : kinds) {
            told.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", kind,
                    LoadTable.millis(large.of(kind), 50) / LoadTable.millis(small.of(kind), 50),
                    LoadTable.millis(large.of(kind), 95) / LoadTable.millis(small.of(kind), 95),
                    large.of(kind).getMean() / small.of(kind).getMean()));
        }
        return told.toString();
    }
}
