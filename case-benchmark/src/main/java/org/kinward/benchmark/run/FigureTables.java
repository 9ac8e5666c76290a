package org.kinward.benchmark.run;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.core.statistics.table.Tables;

/** The same tables by columns in memory and by {@code GROUP BY}, in turn, so that whatever else the machine does falls on both. */
record FigureTables(Tables tables, Set<AgencyId> agencies, Connection stats) {

    private static final int TURNS = 9;
    private static final int WARMING = 40;
    private static final YearMonth LONG_AGO = YearMonth.of(2000, 1);
    private static final YearMonth LATER = YearMonth.of(2090, 12);
    private static final List<Criterion> BY = List.of(Criterion.of(RecordDimension.SEX),
            Criterion.of(RecordDimension.AGE_AT_INTAKE, AgeBands.USUAL), Criterion.of(RecordDimension.STATUS),
            Criterion.of(RecordDimension.BORDER));

    String measure() throws SQLException {
        stats.setAutoCommit(false);
        try (var sql = stats.createStatement()) {
            sql.execute("set local kinward.agencies = '" + agencies.stream().map(agency -> agency.value().toString())
                    .collect(Collectors.joining(",", "{", "}")) + "'");
            sql.execute("set local statement_timeout = 0");
        }
        var told = new StringBuilder(first());
        warm();
        told.append("| dimensions | in memory, median | GROUP BY, median | ratio |\n|---:|---:|---:|---:|\n");
        for (int dimensions = 1; dimensions <= BY.size(); dimensions++) {
            told.append(row(BY.subList(0, dimensions)));
        }
        return told.toString();
    }

    private String first() {
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        double first = Figures.seconds(() -> count(BY));
        return String.format(Locale.ROOT,
                "First table, of four dimensions, records read from the database: %.2f s, of which it worked %.2f s; load %.1f%n%n",
                first, (threads.getCurrentThreadCpuTime() - began) / 1e9,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** So that the table that is measured first is as warm as the last one. */
    private void warm() {
        for (int turn = 0; turn < WARMING; turn++) {
            int _ = count(BY.subList(0, 1 + turn % BY.size()));
        }
    }

    private String row(List<Criterion> by) {
        var memory = new ArrayList<Double>();
        var database = new ArrayList<Double>();
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            double counted = Figures.seconds(() -> count(by));
            double grouped = Figures.seconds(() -> grouped(by));
            if (turn >= TURNS) {
                memory.add(counted);
                database.add(grouped);
            }
        }
        return String.format(Locale.ROOT, "| %d | %.1f ms | %.1f ms | %.3f |%n", by.size(), median(memory) * 1e3,
                median(database) * 1e3, median(memory) / median(database));
    }

    private int count(List<Criterion> by) {
        var population = Population.of(new Period(LONG_AGO, LATER), Happening.RECORDED);
        var question = new TableQuestion(Unit.CASE_FILES, agencies, List.of(population), by, Optional.empty());
        return tables.count(question) instanceof TableOutcome.Counted(var table)
                ? table.populations().getFirst().total()
                : 0;
    }

    /** Cells only, without margins, unknowns and estimates, which the columns count as well. */
    private int grouped(List<Criterion> by) {
        var columns = by.stream().map(one -> one.dimension().column()).collect(Collectors.joining(", "));
        try (var sql = stats.createStatement();
                var rows = sql.executeQuery("select " + columns + ", count(agency_id) from statistics.record "
                        + "where to_snapshot is null and opened_month between 24000 and 26000 group by " + columns)) {
            int cells = 0;
            while (rows.next()) {
                cells++;
            }
            return cells;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
