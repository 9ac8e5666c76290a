package org.kinward.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.flywaydb.core.Flyway;
import org.postgresql.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Says that the schema is the one this program was built for. A server of our own is migrated at start; an external one
 * only by the command {@code migrate}, and the program refuses to start while migrations are missing.
 */
record SchemaReady(ServerAddress server) {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaReady.class);

    /**
     * The command {@code migrate}, started alone and by name: it needs the address and the password of the owner of the
     * tables, no other password and no key.
     */
    @EnableConfigurationProperties(DatabaseSettings.class)
    static class Command {

        /** Public, because a start by name asks for it. */
        public Command() {
        }

        @Bean
        ApplicationRunner migrating(DatabaseSettings settings, Environment environment) {
            return _ -> {
                var server = ServerAddress.external(environment, settings.database().passwords())
                        .orElseThrow(() -> new IllegalStateException("nothing to migrate: set spring.datasource.url;"
                                + " a server of our own is migrated at every start"));
                migrate(server.url(), server.passwordOf("owner"));
            };
        }
    }

    static SchemaReady on(ServerAddress server) {
        if (server.ours()) {
            migrate(server.url(), server.passwordOf("owner"));
        } else {
            refuseIfBehind(server);
        }
        return new SchemaReady(server);
    }

    static void migrate(String url, String password) {
        var result = Flyway.configure()
                .dataSource(url, "kinward_owner", password)
                .locations("classpath:db/migration")
                .schemas("migration")
                .defaultSchema("migration")
                .createSchemas(false)
                .table("history")
                .jdbcProperties(Map.of("logServerErrorDetail", "false"))
                .cleanDisabled(true)
                // two people number their migrations at once; those of the second come after those of the first
                .outOfOrder(true)
                .load()
                .migrate();
        LOG.info("the schema is up to date after {} migrations", result.migrationsExecuted);
    }

    /** The page role may read which migrations ran, so the owner's password is not needed at run time. */
    private static void refuseIfBehind(ServerAddress server) {
        var page = JdbcClient.create(new SimpleDriverDataSource(new Driver(), server.url(), RunTimeRole.WEB.user(),
                server.passwordOf(RunTimeRole.WEB.word())));
        var ran = Set.copyOf(
                page.sql("select script from migration.history where success").query((row, _) -> row.getString(1))
                        .list());
        if (!ran.containsAll(shipped())) {
            throw new IllegalStateException(
                    "the schema is behind this program: run it once with the command migrate");
        }
    }

    /** The migrations that this program brings. */
    static Set<String> shipped() {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql");
            return Set.copyOf(Arrays.stream(scripts).map(Resource::getFilename).map(Objects::requireNonNull).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the migrations could not be read", unreadable);
        }
    }
}
