package org.kinward.benchmark.run;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;

import org.kinward.benchmark.Generate;
import org.kinward.benchmark.program.ScratchHome;
import org.kinward.core.statistics.snapshot.Snapshot;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.snapshot.TakeDailySnapshots;
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
        try (var home = home(settings)) {
            if (!home.isFilled()) {
                Generate.fill(home.folder(), settings.children(), settings.seed());
                home.filled();
            }
            try (var context = new SpringApplicationBuilder(Generate.class).web(WebApplicationType.NONE)
                    .run("--kinward.home=" + home.folder())) {
                return new Figures(home, context).measure(settings.children(), settings.filled().records());
            }
        }
    }

    /** A home of its own kind: nobody signs in here, so it is not one of those that other runs fill. */
    private static ScratchHome home(Settings settings) throws IOException {
        var name = settings.home(settings.children());
        return name.isEmpty() ? ScratchHome.below(settings.scratch())
                : new ScratchHome(settings.scratch().resolve("figures-" + name), true);
    }

    private String measure(int children, int records) throws IOException, SQLException {
        run("truncate statistics.snapshot, statistics.snapshot_seal, statistics.snapshot_unchanged, statistics.category,"
                + " statistics.known_file, statistics.known_child, statistics.record, statistics.packed_record, casework.figure_change");
        run("vacuum (analyze)");
        told.append("Snapshots of ").append(children)
                .append(" children:\n\n| snapshot | records | changed | seconds |\n")
                .append("|---|---:|---:|---:|\n");
        var night = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS);
        take("first, every agency", night);
        run("vacuum (analyze)");
        run("update casework.first_hour_sex_age set sex = case sex when 'GIRL' then 'BOY' else 'GIRL' end"
                + " where sex is not null and intake_id in (select intake_id from casework.case_file order by random() limit "
                + Math.max(1, children / CHANGED_OF) + ")");
        take("a day's change, every agency", night.plus(Duration.ofDays(1)));
        if (records > children) {
            copy(records / children - 1);
            run("vacuum (analyze)");
        }
        try (var stats = home.connect("kinward_stats", "stats")) {
            told.append('\n').append(new FigureTables(tables, snapshots.agencies(), stats).measure());
        }
        return told.toString();
    }

    /** So many records more like each that there is, each of a child of its own. */
    private void copy(int more) throws IOException, SQLException {
        run("""
                do $$
                declare
                    columns text = (select string_agg(quote_ident(a.attname), ', ') from pg_attribute a where a.attrelid =
                        'statistics.record'::regclass and a.attnum > 0 and a.attname not in ('record_id', 'child_key'));
                begin
                    create temp table original as select * from statistics.record where to_snapshot is null;
                    for turn in 1 .. %d loop
                        execute format('insert into statistics.record (record_id, child_key, %%1$s) select gen_random_uuid(),
                            (random() * 9e18)::bigint, %%1$s from original', columns);
                    end loop;
                    update statistics.snapshot_seal e set records = (select count(*) from statistics.record r
                        where r.agency_id = e.agency_id and r.to_snapshot is null);
                    drop table original;
                end
                $$
                """.formatted(more));
    }

    /** As the night does it. */
    private void take(String what, Instant at) {
        double seconds = seconds(() -> new TakeDailySnapshots(snapshots,
                failed -> LOG.error("{}: {}", what, failed.getClass().getName())).take(at));
        var sizes = snapshots.agencies().stream().map(snapshots::latest).flatMap(Optional::stream)
                .filter(taken -> taken.takenAt().equals(at)).map(Snapshot::size).toList();
        told.append(String.format(Locale.ROOT, "| %s | %d | %d | %.1f |%n", what,
                sizes.stream().mapToInt(Snapshot.Size::records).sum(),
                sizes.stream().mapToInt(Snapshot.Size::changed).sum(), seconds));
        LOG.info("{}: {} s", what, seconds);
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
