package org.kinward.persistence.audit;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.kinward.core.audit.AuditTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** One trail a connection. The key is made at the first start, but never in production. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditTrails {

    @Bean
    AuditNode auditNode(AuditSettings settings, ObjectProvider<Clock> clock, Environment environment,
            @Value("${kinward.home:.kinward}") Path home) {
        var mayBeMade = !environment.acceptsProfiles(Profiles.of("production"));
        return new AuditNode(settings.node(), clock.getIfAvailable(Clock::systemUTC),
                settings.key(home, mayBeMade).read());
    }

    @Bean
    @Primary
    AuditTrail caseworkAudit(AuditNode node, @Qualifier("caseworkDataSource") DataSource pool) {
        return new JdbcAuditTrail(node, AuditStream.CASEWORK, pool);
    }

    @Bean
    AuditTrail vaultAudit(AuditNode node, @Qualifier("vaultDataSource") DataSource pool) {
        return new JdbcAuditTrail(node, AuditStream.VAULT, pool);
    }

    @Bean
    AuditTrail accountsAudit(AuditNode node, @Qualifier("accountsDataSource") DataSource pool) {
        return new JdbcAuditTrail(node, AuditStream.ACCOUNT, pool);
    }
}
