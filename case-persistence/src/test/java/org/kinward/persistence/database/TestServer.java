package org.kinward.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL for all tests of a JVM, with our roles and a migrated template database. It may forget what it
 * acknowledged, and it hashes passwords once only: tests do not need more and are faster so.
 */
final class TestServer {

    /** Chosen by {@code -Dkinward.test.postgres=container}, for machines that have a container engine. */
    private static final boolean IN_CONTAINER = "container".equals(System.getProperty("kinward.test.postgres"));

    private static final Path REMOVE = Path.of("/bin/rm");

    private static final TestServer ONLY = start();

    private final String base;
    private final RolePasswords passwords;

    private TestServer(String base, RolePasswords passwords) {
        this.base = base;
        this.passwords = passwords;
    }

    static TestServer running() {
        return ONLY;
    }

    private static TestServer start() {
        try {
            return IN_CONTAINER ? container() : copied(PreparedServer.copy(TestServer::prepare));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static TestServer copied(Path folder) throws IOException {
        var server = embedded(folder);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(server, folder)));
        return new TestServer(base(server), RolePasswords.in(folder.resolve("keys")));
    }

    private static void end(EmbeddedPostgres server, Path folder) {
        try {
            server.close();
            forget(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Tens of thousands of files: where that can be done without us, nobody waits for it. */
    private static void forget(Path folder) throws IOException {
        if (Files.isExecutable(REMOVE)) {
            new ProcessBuilder(REMOVE.toString(), "-rf", folder.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } else {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void prepare(Path folder) throws IOException {
        var passwords = RolePasswords.in(Files.createDirectory(folder.resolve("keys")));
        try (var server = embedded(folder)) {
            JdbcClient.create(new SimpleDriverDataSource(new Driver(), base(server) + "postgres", "postgres", ""))
                    .sql("alter role postgres password '" + passwords.of("superuser") + "'").update();
            var prepared = new TestServer(base(server), passwords);
            prepared.prepareTemplate();
            prepared.superuser("postgres").sql("checkpoint").update();
        }
        if (Files.exists(folder.resolve("data/postmaster.pid"))) {
            throw new IOException("the server goes on and cannot be copied");
        }
    }

    private static EmbeddedPostgres embedded(Path folder) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data")).setCleanDataDirectory(false)
                .setRegisterShutdownHook(false).setServerConfig("max_connections", "300")
                .setServerConfig("scram_iterations", "1").start();
    }

    private static String base(EmbeddedPostgres server) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/";
    }

    private static TestServer container() throws IOException {
        var passwords = RolePasswords.in(Files.createTempDirectory("kinward-test-keys"));
        var server = new PostgreSQLContainer("postgres:18.6-bookworm").withUsername("postgres")
                .withPassword(passwords.of("superuser"))
                .withCommand("postgres", "-c", "max_connections=300", "-c", "fsync=off", "-c", "scram_iterations=1");
        server.start();
        var prepared = new TestServer("jdbc:postgresql://" + server.getHost() + ":" + server.getMappedPort(5432) + "/",
                passwords);
        prepared.prepareTemplate();
        return prepared;
    }

    private void prepareTemplate() throws IOException {
        superuser("postgres").sql("create database kinward_template").update();
        Bootstrap.run(superuserSource("kinward_template"), passwords);
        makeCheap();
        SchemaReady.migrate(url("kinward_template"), passwords.of("owner"));
    }

    /** Hashed by this server, which does it once and not thousands of times: tests open many connections. */
    private void makeCheap() {
        var jdbc = superuser("postgres");
        passwords.all().forEach((role, password) -> {
            if (!role.equals("superuser")) {
                jdbc.sql("alter role kinward_" + role + " password '" + password + "'").update();
            }
        });
    }

    String url(String database) {
        return base + database;
    }

    JdbcClient superuser(String database) {
        return JdbcClient.create(superuserSource(database));
    }

    DataSource superuserSource(String database) {
        return new SimpleDriverDataSource(new Driver(), url(database), "postgres", passwords.of("superuser"));
    }

    Map<String, String> passwords() {
        return passwords.all();
    }
}
