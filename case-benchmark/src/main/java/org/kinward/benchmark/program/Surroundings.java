package org.kinward.benchmark.program;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

import com.sun.management.OperatingSystemMXBean;

/** What stands above every table: of which commit, on which machine, with which settings of the database. */
public final class Surroundings {

    private static final String SETTINGS = """
            select string_agg(name || ' = ' || current_setting(name), ', ' order by name) from pg_settings
            where name in ('server_version', 'shared_buffers', 'work_mem', 'effective_cache_size', 'max_connections',
                'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method', 'jit', 'max_wal_size',
                'max_parallel_workers_per_gather', 'random_page_cost', 'data_checksums', 'autovacuum')
            """;

    private Surroundings() {
    }

    public static String told(Connection database, Program.Shipped shipped) throws SQLException, IOException {
        return "- commit " + commit() + "\n- machine: " + machine() + "\n- program: -Xms512m -Xmx512m "
                + String.join(" ", Program.COLLECTING) + " " + shipped.options()
                + ", JDK " + Runtime.version() + "; load generator and database on the same machine\n- database: "
                + one(database, SETTINGS) + "\n- its size: "
                + one(database, "select pg_size_pretty(pg_database_size(current_database()))") + "\n";
    }

    private static String one(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String machine() throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getAvailableProcessors() + " cores" + model() + ", "
                + (system.getTotalMemorySize() >> 20) + " MiB of memory, " + system.getName() + " "
                + system.getVersion() + " " + system.getArch();
    }

    private static String model() throws IOException {
        var known = Path.of("/proc/cpuinfo");
        if (!Files.exists(known)) {
            return "";
        }
        return Files.readAllLines(known).stream().filter(line -> line.startsWith("model name"))
                .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")").findFirst().orElse("");
    }

    private static String commit() throws IOException {
        var head = run("git", "rev-parse", "--short=12", "HEAD");
        return head.isEmpty() ? "unknown"
                : head + (run("git", "status", "--porcelain").isEmpty() ? "" : " and changes");
    }

    private static String run(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            return output.lines().collect(Collectors.joining("\n"));
        }
    }
}
