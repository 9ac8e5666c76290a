package org.kinward.benchmark.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.kinward.benchmark.Generate;
import org.kinward.benchmark.program.ScratchHome;
import org.kinward.reporting.export.CsvFile;
import org.kinward.reporting.export.ExportCell;
import org.kinward.reporting.export.ExportRows;
import org.kinward.reporting.export.ExportTable;
import org.kinward.reporting.export.FilePassword;
import org.kinward.reporting.export.LockedXlsx;
import org.postgresql.PGConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A million rows as CSV beside COPY of the same rows, in turn; the memory they take; and a hundred thousand as locked XLSX. */
final class Exports {

    private static final int ROWS = 1_000_000;
    private static final int SHEET = 100_000;
    private static final int TURNS = 5;
    private static final int AT_ONCE = 5_000;
    private static final String LOOK = "select pseudonym, sex_code, sex, age_code, age, opened, region, children from rows_to_leave limit ";
    private static final List<String> HEADINGS = List.of("row_id", "sex_code", "sex", "age_code", "age", "opened",
            "region",
            "children");

    private final Connection database;

    private Exports(Connection database) {
        this.database = database;
    }

    static String measure(Settings settings) throws IOException, SQLException {
        try (var home = ScratchHome.below(settings.scratch())) {
            Generate.fill(home.folder(), 1, settings.seed());
            try (var _ = new SpringApplicationBuilder(Generate.class).web(WebApplicationType.NONE)
                    .run("--kinward.home=" + home.folder());
                    var database = home.connect("postgres", "superuser")) {
                return new Exports(database).measure();
            }
        }
    }

    private String measure() throws SQLException, IOException {
        try (var sql = database.createStatement()) {
            sql.execute(
                    "create unlogged table rows_to_leave as select 'X-' || md5(i::text) as pseudonym, 'GIRL' as sex_code, "
                            + "'Girl' as sex, (i % 18)::text as age_code, (i % 18)::text as age, '2026-' || lpad((i % 12 + 1)::text, 2, '0') "
                            + "as opened, 'Région des Plateaux, nord' as region, i as children from generate_series(1, "
                            + ROWS + ") i");
            sql.execute("vacuum (analyze) rows_to_leave");
        }
        database.setAutoCommit(false);
        return turns() + memory() + sheet();
    }

    private String turns() {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            double copied = Figures.seconds(this::copied);
            double written = Figures.seconds(() -> written(OutputStream.nullOutputStream()));
            if (turn >= TURNS) {
                theirs.add(copied);
                ours.add(written);
            }
        }
        return String.format(Locale.ROOT,
                "| %d rows | median |%n|---|---:|%n| COPY to CSV | %.2f s |%n| CSV with guard and hash | %.2f s |%n| speed, of that of COPY | %.2f |%n",
                ROWS, median(theirs), median(ours), median(theirs) / median(ours));
    }

    /** What is still held, looked at forty times on the way; not what is only not yet collected. */
    private String memory() {
        var held = new Held();
        int _ = written(held);
        return String.format(Locale.ROOT, "| held above idle | %.1f MB |%n", held.most / 1e6);
    }

    private String sheet() {
        double seconds = Figures.seconds(() -> {
            try {
                return (int) LockedXlsx.write(table(SHEET), FilePassword.fresh(), OutputStream.nullOutputStream())
                        .rows();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        return String.format(Locale.ROOT, "| locked XLSX of %d rows | %.1f s |%n", SHEET, seconds);
    }

    private int copied() {
        try {
            return (int) database.unwrap(PGConnection.class).getCopyAPI()
                    .copyOut("copy (" + LOOK + ROWS + ") to stdout (format csv, force_quote *)",
                            OutputStream.nullOutputStream());
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private int written(OutputStream out) {
        try {
            return (int) CsvFile.write(table(ROWS), out).rows();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ExportTable table(int rows) {
        return new ExportTable("Rows", HEADINGS, new Read(database, rows), List.of(), List.of(),
                new ExportTable.Words("Read me", "Rows", "Notes", "hidden"));
    }

    /** Rows as the database gives them. */
    private record Read(Connection database, long count) implements ExportRows {

        @Override
        public void each(Consumer<List<ExportCell>> reader) {
            try (var sql = database.createStatement()) {
                sql.setFetchSize(AT_ONCE);
                try (var rows = sql.executeQuery(LOOK + count)) {
                    while (rows.next()) {
                        reader.accept(cells(rows));
                    }
                }
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }

        private static List<ExportCell> cells(ResultSet row) throws SQLException {
            var cells = new ArrayList<ExportCell>(HEADINGS.size());
            for (int at = 1; at < HEADINGS.size(); at++) {
                cells.add(ExportCell.of(row.getString(at)));
            }
            cells.add(ExportCell.of(row.getLong(HEADINGS.size())));
            return cells;
        }
    }

    /** Looks now and then how much is held. */
    private static final class Held extends OutputStream {

        private static final long EVERY = 4_000_000;

        private final long idle = held();
        private long bytes;
        private long next = EVERY;
        private long most;

        @Override
        public void write(int sign) {
            look(1);
        }

        @Override
        public void write(byte[] signs, int from, int length) {
            look(length);
        }

        private void look(int length) {
            bytes += length;
            if (bytes > next) {
                next += EVERY;
                most = Math.max(most, held() - idle);
            }
        }

        private static long held() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
