package org.kinward.benchmark.program;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * A home of the program for one run: filled, used, and deleted at the end.
 *
 * @param stays
 *            true for a home that is kept, so that the next run need not fill it again
 */
public record ScratchHome(Path folder, boolean stays) implements AutoCloseable {

    private static final String NOTE = "postgres/data/postmaster.pid";
    private static final String FILLED = "filled";
    private static final int PORT_LINE = 3;

    public static ScratchHome below(Path parent) throws IOException {
        return new ScratchHome(Files.createTempDirectory(Files.createDirectories(parent), "kinward-"), false);
    }

    /** Whether an earlier run has filled it, to the end. */
    public boolean isFilled() {
        return Files.exists(folder.resolve(FILLED));
    }

    /** Says so to later runs. */
    public void filled() throws IOException {
        Files.createFile(folder.resolve(FILLED));
    }

    /** A connection to the server that runs here now. */
    public Connection connect(String user, String role) throws IOException, SQLException {
        var note = Files.readAllLines(folder.resolve(NOTE));
        var url = "jdbc:postgresql://localhost:" + note.get(PORT_LINE).strip() + "/kinward";
        return DriverManager.getConnection(url, user, password(role));
    }

    private String password(String role) throws IOException {
        var stored = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("keys/database.properties"))) {
            stored.load(reader);
        }
        return Objects.requireNonNull(stored.getProperty(role), role);
    }

    /** The database server that runs here now. */
    Optional<ProcessHandle> server() throws IOException {
        var note = folder.resolve(NOTE);
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).getFirst().strip()))
                .filter(server -> server.info().commandLine().orElse("").contains(folder.toString()));
    }

    /** Ends a server that outlived its program, and deletes everything. */
    @Override
    public void close() throws IOException {
        server().ifPresent(server -> {
            server.destroy();
            server.onExit().join();
        });
        if (stays) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
