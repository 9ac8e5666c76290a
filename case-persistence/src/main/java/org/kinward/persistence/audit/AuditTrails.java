package org.kinward.persistence.audit;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.sql.DataSource;

import org.kinward.core.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One trail a connection, all signed with one key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditTrails {

    @Bean
    AuditNode auditNode(AuditSettings settings, Clock clock, @Qualifier("auditKey") SecretKey key) {
        return new AuditNode(settings.node(), clock, new AuditKey(key.getEncoded()));
    }

    /** A new key beside old entries would hide that the old key is lost, or that somebody took it. */
    @Bean
    Supplier<Optional<String>> auditKeyObjection(@Qualifier("auditReaderJdbc") JdbcClient reader,
            @Qualifier("auditReaderTransactions") PlatformTransactionManager manager) {
        return () -> {
            var signed = new TransactionTemplate(manager).execute(
                    _ -> reader.sql("select exists (select from audit.trail)").query(Boolean.class).single());
            return Boolean.TRUE.equals(signed) ? Optional.of("there are entries signed with another")
                    : Optional.empty();
        };
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
