package org.kinward.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL for all tests of a JVM, with our roles and a migrated template database. It may forget what it
 * acknowledged, and it hashes passwords once only: tests do not need more and are faster so.
 */
final class TestServer {

    /** Chosen by {@code -Dkinward.test.postgres=container}, for machines that have a container engine. */
    private static final boolean IN_CONTAINER = "container".equals(System.getProperty("kinward.test.postgres"));

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
            var passwords = RolePasswords.in(Files.createTempDirectory("kinward-test-keys"));
            var superuser = passwords.of("superuser");
            var base = IN_CONTAINER ? container(superuser) : embedded(superuser);
            var server = new TestServer(base, passwords);
            server.prepareTemplate();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String embedded(String superuser) throws IOException {
        var server = EmbeddedPostgres.builder().setServerConfig("max_connections", "300")
                .setServerConfig("scram_iterations", "1").start();
        var base = "jdbc:postgresql://localhost:" + server.getPort() + "/";
        JdbcClient.create(new SimpleDriverDataSource(new Driver(), base + "postgres", "postgres", ""))
                .sql("alter role postgres password '" + superuser + "'").update();
        return base;
    }

    private static String container(String superuser) {
        var server = new PostgreSQLContainer("postgres:18.6-bookworm").withUsername("postgres").withPassword(superuser)
                .withCommand("postgres", "-c", "max_connections=300", "-c", "fsync=off", "-c", "scram_iterations=1");
        server.start();
        return "jdbc:postgresql://" + server.getHost() + ":" + server.getMappedPort(5432) + "/";
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
