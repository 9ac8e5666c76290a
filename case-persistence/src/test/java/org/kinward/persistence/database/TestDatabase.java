package org.kinward.persistence.database;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A database of its own for a test class: a copy of the migrated template, made in a moment. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final Duration NOT_NEEDED_FOR = Duration.ofSeconds(10);

    private final String name;

    private final Map<String, DataSource> kept = new ConcurrentHashMap<>();

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
        return JdbcClient.create(kept.computeIfAbsent("postgres",
                _ -> keeping(TestServer.running().superuserSource(name))));
    }

    /** The same without rules and references: for very many rows that keep them by themselves. */
    public JdbcClient unchecked() {
        return JdbcClient.create(kept.computeIfAbsent("postgres unchecked", _ -> keeping(
                TestServer.running().superuserSource(name + "?options=-c%20session_replication_role=replica"))));
    }

    /** Single statements as a run-time role by its word, such as {@code web} or {@code owner}, outside the program's pools. */
    public JdbcClient as(String role) {
        return JdbcClient.create(kept.computeIfAbsent(role, _ -> keeping(source(role))));
    }

    /** A new connection takes longer than most statements do, and tests send thousands. */
    private static DataSource keeping(DataSource each) {
        var settings = new HikariConfig();
        settings.setDataSource(each);
        settings.setMinimumIdle(0);
        settings.setMaximumPoolSize(4);
        settings.setIdleTimeout(NOT_NEEDED_FOR.toMillis());
        return new HikariDataSource(settings);
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
        settings.put("kinward.database.plans", "512");
        TestServer.running().passwords()
                .forEach((role, password) -> settings.put("kinward.database.passwords." + role, password));
        return settings;
    }
}
