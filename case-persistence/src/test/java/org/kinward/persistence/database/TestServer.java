package org.kinward.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * One PostgreSQL for all tests of a module, with our roles and a migrated template database. It may forget what it
 * acknowledged, because tests do not need that and are faster so.
 */
final class TestServer {

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
            var embedded = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
            var server = new TestServer("jdbc:postgresql://localhost:" + embedded.getPort() + "/", passwords);
            server.prepareTemplate();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void prepareTemplate() throws IOException {
        superuser("postgres").sql("create database kinward_template").update();
        Bootstrap.run(superuser("kinward_template"), passwords);
        SchemaReady.migrate(url("kinward_template"), passwords.of("owner"));
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
