package org.kinward.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that a killed program left behind. It is stopped only when the process with the noted number really
 * is a PostgreSQL on this very data directory: process numbers are used again.
 */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);

    private OrphanServer() {
    }

    static void stop(Path data) throws IOException {
        running(data).ifPresent(OrphanServer::end);
    }

    /** The server that runs on this data directory, left behind or in use. */
    static Optional<ProcessHandle> running(Path data) throws IOException {
        var lines = note(data);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().trim())).filter(process -> isOurs(process, data));
    }

    /** What a server writes down about itself: its process first, its port as the fourth line. */
    static List<String> note(Path data) throws IOException {
        var note = data.resolve("postmaster.pid");
        return Files.exists(note) ? Files.readAllLines(note) : List.of();
    }

    private static boolean isOurs(ProcessHandle process, Path data) {
        var line = process.info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(data.toString());
    }

    private static void end(ProcessHandle process) {
        LOG.warn("stopping the database server {} that an earlier run left behind", process.pid());
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
