package org.kinward.persistence.database;

import java.util.Optional;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** The server and one pool for each run-time role, open only after the schema is as this program needs it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@Import(RolePools.class)
class Databases {

    /** A server that runs under the program's own home; a program made for production brings none. */
    interface OwnServer {

        /** Where it listens and how each role signs in. */
        ServerAddress address();
    }

    /** A server of our own, where the program was made with one, no other is named, and it is not production. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
    @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
    @Profile("!production")
    static class Own {

        /** Before anything is looked at: whoever runs a server of the own has the home alone. */
        @Bean
        HomeLock homeLock(DatabaseSettings settings) {
            return HomeLock.alone(settings.home());
        }

        @Bean
        EmbeddedServer embeddedServer(DatabaseSettings settings, HomeLock lock) {
            return EmbeddedServer.start(settings.postgres(), settings.keys(), lock);
        }
    }

    /** On an external server two programs may use one key store, but nobody may replace it meanwhile. */
    @Bean
    @ConditionalOnMissingBean
    HomeLock sharedHome(ServerAddress known, DatabaseSettings settings) {
        return HomeLock.beside(settings.home());
    }

    @Bean
    ServerAddress serverAddress(Optional<OwnServer> own, DatabaseSettings settings, Environment environment) {
        return ServerAddress.external(environment, settings.database().passwords())
                .or(() -> own.map(OwnServer::address))
                .orElseThrow(() -> new IllegalStateException(
                        "set spring.datasource.url: this program was made without a PostgreSQL of its own"));
    }

    @Bean
    SchemaReady schemaReady(ServerAddress server) {
        return SchemaReady.on(server);
    }
}
