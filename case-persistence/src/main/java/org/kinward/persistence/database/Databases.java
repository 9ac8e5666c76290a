package org.kinward.persistence.database;

import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The server and one pool for each run-time role, open only after the schema is as this program needs it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@Import(RolePools.class)
class Databases {

    @Bean
    @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
    EmbeddedServer embeddedServer(DatabaseSettings settings) {
        return EmbeddedServer.start(settings.postgres(), settings.keys());
    }

    @Bean
    ServerAddress serverAddress(Optional<EmbeddedServer> embedded, DatabaseSettings settings,
            @Value("${spring.datasource.url:}") String url) {
        return embedded.map(EmbeddedServer::address)
                .orElseGet(() -> new ServerAddress(url, settings.database().passwords(), false));
    }

    @Bean
    SchemaReady schemaReady(ServerAddress server, DatabaseSettings settings) {
        return SchemaReady.on(server, settings);
    }
}
