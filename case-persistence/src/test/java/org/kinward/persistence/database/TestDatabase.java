package org.kinward.persistence.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A database of its own for a test class: a copy of the migrated template, made in a moment. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new, empty, migrated database. */
    public static TestDatabase fresh() {
        var name = "kinward_" + COUNT.incrementAndGet();
        TestServer.running().superuser("postgres").sql("create database " + name + " template kinward_template")
                .update();
        return new TestDatabase(name);
    }

    public String url() {
        return TestServer.running().url(name);
    }

    /** Statements that pass every fence: for arranging and for looking behind. */
    public JdbcClient superuser() {
        return TestServer.running().superuser(name);
    }

    /** Single statements as a run-time role by its word, such as {@code web} or {@code owner}, outside any pool. */
    public JdbcClient as(String role) {
        return JdbcClient.create(source(role));
    }

    public DataSource source(String role) {
        var password = TestServer.running().passwords().get(role);
        return new SimpleDriverDataSource(new Driver(), url(), "kinward_" + role, password);
    }

    /** What the program must be told to use this database. */
    public Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("spring.datasource.url", url());
        settings.put("kinward.database.durable", "false");
        settings.put("kinward.passwords.kibibytes", "512");
        TestServer.running().passwords()
                .forEach((role, password) -> settings.put("kinward.database.passwords." + role, password));
        return settings;
    }
}
