package org.kinward.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.kinward.benchmark.full.FullRecords;
import org.kinward.benchmark.people.Generator;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.keys.SearchHashes;
import org.kinward.persistence.identity.InventedIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * {@code Generate <children> <seed>}: adds invented children to the database of {@code KINWARD_HOME}. Run it with the
 * program stopped; it starts the embedded server itself.
 */
@EnableAutoConfiguration
public final class Generate {

    private static final Logger LOG = LoggerFactory.getLogger(Generate.class);

    public static void main(String[] args) throws SQLException, IOException {
        var home = Objects.requireNonNullElse(System.getenv("KINWARD_HOME"), ".kinward");
        fill(Path.of(home), Integer.parseInt(args[0]), Long.parseLong(args[1]));
    }

    /** Adds so many children to the database of this home, which nobody else may use meanwhile. */
    public static void fill(Path home, int count, long seed) throws SQLException, IOException {
        try (var context = new SpringApplicationBuilder(Generate.class).web(WebApplicationType.NONE)
                .run("--kinward.home=" + home)) {
            var began = System.nanoTime();
            fill(context, count, seed);
            LOG.info("{} children in {} s", count, (System.nanoTime() - began) / 1_000_000_000L);
        }
    }

    private static void fill(ApplicationContext context, int count, long seed) throws SQLException, IOException {
        var url = context.getBean("caseworkDataSource", DataSource.class).unwrap(HikariDataSource.class).getJdbcUrl();
        var identity = new InventedIdentity(context.getBean(ChildKeys.class), context.getBean(SearchHashes.class));
        try (var owner = DriverManager.getConnection(url, "kinward_owner", Passwords.of(context, "owner"));
                var doors = LoaderDoors.open(owner);
                var loader = DriverManager.getConnection(url, "kinward_loader", Passwords.of(context, "loader"))) {
            loader.setAutoCommit(false);
            var start = new Generator.Start(seed, Clock.systemUTC().instant());
            var told = doors.told();
            var first = new Generator(loader, identity, start,
                    chance -> new FullRecords(told, chance, start.now())).add(count);
            LOG.info("first house {} with manager {}", first.place(), first.manager());
        }
    }
}
