package org.kinward.benchmark.run;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;

import org.kinward.benchmark.Generate;
import org.kinward.benchmark.program.ScratchHome;
import org.kinward.core.statistics.snapshot.SnapshotOutcome;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.table.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** The first snapshot of every agency, that of a day's change, and tables in memory beside the same ones by the database. */
final class Figures {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);
    /** One record of two hundred is written to on a busy day. */
    private static final int CHANGED_OF = 200;

    private final ScratchHome home;
    private final Snapshots snapshots;
    private final Tables tables;
    private final StringBuilder told = new StringBuilder();

    private Figures(ScratchHome home, ApplicationContext context) {
        this.home = home;
        this.snapshots = context.getBean(Snapshots.class);
        this.tables = context.getBean(Tables.class);
    }

    static String measure(Settings settings) throws IOException, SQLException {
        try (var home = ScratchHome.below(settings.scratch())) {
            Generate.fill(home.folder(), settings.children(), settings.seed());
            try (var context = new SpringApplicationBuilder(Generate.class).web(WebApplicationType.NONE)
                    .run("--kinward.home=" + home.folder())) {
                return new Figures(home, context).measure(settings.children());
            }
        }
    }

    private String measure(int children) throws IOException, SQLException {
        run("vacuum (analyze)");
        told.append("Snapshots of ").append(children)
                .append(" children:\n\n| snapshot | records | changed | seconds |\n")
                .append("|---|---:|---:|---:|\n");
        take("first, every agency");
        run("vacuum (analyze)");
        run("update casework.first_hour_sex_age set sex = case sex when 'GIRL' then 'BOY' else 'GIRL' end"
                + " where sex is not null and intake_id in (select intake_id from casework.case_file order by random() limit "
                + Math.max(1, children / CHANGED_OF) + ")");
        take("a day's change, every agency");
        try (var stats = home.connect("kinward_stats", "stats")) {
            told.append('\n').append(new FigureTables(tables, snapshots.agencies(), stats).measure());
        }
        return told.toString();
    }

    private void take(String what) {
        var sizes = new ArrayList<List<Integer>>();
        double seconds = seconds(() -> {
            for (var agency : snapshots.agencies()) {
                if (snapshots.take(agency, Optional.empty(),
                        Clock.systemUTC().instant()) instanceof SnapshotOutcome.Taken(var taken)) {
                    sizes.add(List.of(taken.size().records(), taken.size().changed()));
                }
            }
            return sizes.size();
        });
        told.append(String.format(Locale.ROOT, "| %s | %d | %d | %.1f |%n", what, sum(sizes, 0), sum(sizes, 1),
                seconds));
        LOG.info("{}: {} s", what, seconds);
    }

    private static int sum(List<List<Integer>> sizes, int place) {
        return sizes.stream().mapToInt(size -> size.get(place)).sum();
    }

    private void run(String statement) throws IOException, SQLException {
        try (var superuser = home.connect("postgres", "superuser"); var sql = superuser.createStatement()) {
            sql.execute(statement);
        }
    }

    static double seconds(IntSupplier work) {
        long began = System.nanoTime();
        int _ = work.getAsInt();
        return (System.nanoTime() - began) / 1e9;
    }
}
