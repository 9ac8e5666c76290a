package org.kinward.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The database under the home of a running program, seen behind its back and taken away from it. */
record HomeDatabase(Path home) {

    private static final int TRIES = 600;

    Connection superuser() throws SQLException, IOException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + note().get(3).strip() + "/kinward",
                "postgres", password());
    }

    private String password() throws IOException {
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(home.resolve("keys/database.properties"))));
        return passwords.getProperty("superuser");
    }

    long count(String sql) throws SQLException, IOException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException, IOException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    void change(String sql) throws SQLException, IOException {
        try (var connection = superuser(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Waits until the query gives this number; the database itself does the waiting. */
    void until(String sql, long wanted) throws SQLException, IOException {
        var seen = count(sql);
        for (var tries = 0; tries < TRIES && seen != wanted; tries++) {
            change("select pg_sleep(0.1)");
            seen = count(sql);
        }
        assertThat(seen).as(sql).isEqualTo(wanted);
    }

    /** As when the power fails. */
    void kill() throws IOException {
        end(postmaster());
    }

    /** Stops it in order and returns how it is started again. */
    List<String> stop() throws IOException {
        var server = postmaster();
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to be root, also in a build container
        }
        command.add(server.info().command().orElseThrow());
        command.addAll(List.of(server.info().arguments().orElseThrow()));
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().onExit().join();
        server.onExit().join();
        return command;
    }

    void start(List<String> command) throws IOException, InterruptedException {
        var server = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        for (var tries = 0; tries < TRIES && !answers(); tries++) {
            assertThat(server.waitFor(100, TimeUnit.MILLISECONDS)).as("the server ended").isFalse();
        }
        assertThat(answers()).isTrue();
    }

    private boolean answers() {
        try (var connection = superuser()) {
            return connection.isValid(1);
        } catch (SQLException | IOException comingUp) {
            return false;
        }
    }

    /** Nothing is left running when a test has failed in the middle. */
    void endWhateverIsLeft() throws IOException {
        if (Files.exists(home.resolve("postgres/data/postmaster.pid"))) {
            ProcessHandle.of(Long.parseLong(note().getFirst().strip())).ifPresent(HomeDatabase::end);
        }
    }

    private static void end(ProcessHandle server) {
        server.destroyForcibly();
        server.onExit().join();
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(note().getFirst().strip())).orElseThrow();
    }

    private List<String> note() throws IOException {
        return Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
    }
}
