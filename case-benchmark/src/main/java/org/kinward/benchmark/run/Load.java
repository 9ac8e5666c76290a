package org.kinward.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;

import org.kinward.benchmark.load.LoadTable;
import org.kinward.benchmark.visit.Refused;
import org.kinward.benchmark.work.SignIns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code Load jar=… scratch=… run=all children=100000 rate=25 seconds=180 seed=1 options=…}: fills a home of its own,
 * starts the program on it, and measures. The report is said at the end and kept beside the homes.
 */
public final class Load {

    private static final Logger LOG = LoggerFactory.getLogger(Load.class);
    /** A program compiles what it does often while it works, and a connection plans what it asks often: afterwards it is itself. */
    private static final Duration WARM = Duration.ofMinutes(4);
    private static final int FEW = 10_000;

    private Load() {
    }

    public static void main(String[] arguments)
            throws IOException, SQLException, Refused, InterruptedException {
        var settings = Settings.of(arguments);
        var report = switch (settings.what()) {
            case "fill" -> Site.fillOnly(settings);
            case "figures" -> Figures.measure(settings);
            case "exports" -> Exports.measure(settings);
            case "scale" -> Scale.compare(settings, FEW);
            default -> measure(settings);
        };
        Files.writeString(settings.scratch().resolve("report-" + settings.what() + ".md"), report);
        LOG.info("\n\n{}", report);
    }

    private static String measure(Settings settings)
            throws IOException, SQLException, Refused, InterruptedException {
        var report = new StringBuilder();
        try (var site = Site.open(settings, settings.children())) {
            report.append(site.surroundings(settings)).append("- ").append(settings.children()).append(" children, ")
                    .append(site.crew().size()).append(" people at work\n\n");
            if (settings.wants("single")) {
                report.append(Singles.measure(site)).append('\n');
            }
            if (settings.wants("load") || settings.wants("steps") || settings.wants("casework")) {
                report.append(open(site, settings));
            }
        }
        return report.toString();
    }

    private static String open(Site site, Settings settings) throws InterruptedException, IOException {
        var report = new StringBuilder();
        var day = new Day(site, settings.wants("casework"), settings.seed());
        LOG.info("warming up for {} s", WARM.toSeconds());
        day.work(settings.perSecond(), WARM);
        if (settings.wants("load") || settings.wants("casework")) {
            report.append(steady(day, site, settings));
            LOG.info("\n{}", report);
        }
        if (settings.wants("steps")) {
            report.append(Steps.climb(day, settings.perSecond()));
        }
        return report.toString();
    }

    private static String steady(Day day, Site site, Settings settings) throws InterruptedException, IOException {
        var before = site.processorTime();
        var began = System.nanoTime();
        var latencies = day.work(settings.perSecond(), Duration.ofSeconds(settings.seconds()));
        var used = site.processorTime().since(before);
        return settings.perSecond() + " requests and one sign-in a second for " + settings.seconds()
                + " s, Poisson arrivals:\n\n" + LoadTable.of(latencies, SignIns.KIND) + "\n"
                + used.told(Duration.ofNanos(System.nanoTime() - began)) + "\n";
    }
}
