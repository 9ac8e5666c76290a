package org.kinward.persistence.database;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.JpaVendorAdapter;

/** Transactions and statements of each pool. The unqualified ones are casework's. */
@Configuration(proxyBeanMethods = false)
class Transactions {

    @Bean
    JpaVendorAdapter jpaVendorAdapter() {
        return new FencedJpaAdapter();
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    @Bean
    FencedTransactions vaultTransactions(@Qualifier("vaultDataSource") DataSource pool) {
        return new FencedTransactions(pool);
    }

    @Bean
    FencedTransactions accountsTransactions(@Qualifier("accountsDataSource") DataSource pool) {
        return new FencedTransactions(pool);
    }

    @Bean
    FencedTransactions jobsTransactions(@Qualifier("jobsDataSource") DataSource pool) {
        return new FencedTransactions(pool);
    }

    @Bean
    FencedTransactions sealerTransactions(@Qualifier("sealerDataSource") DataSource pool) {
        return new FencedTransactions(pool);
    }

    @Bean
    FencedTransactions auditReaderTransactions(@Qualifier("auditReaderDataSource") DataSource pool) {
        return new FencedTransactions(pool);
    }

    @Bean
    @Primary
    JdbcClient caseworkJdbc(@Qualifier("caseworkDataSource") DataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    JdbcClient vaultJdbc(@Qualifier("vaultDataSource") DataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    JdbcClient accountsJdbc(@Qualifier("accountsDataSource") DataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    JdbcClient jobsJdbc(@Qualifier("jobsDataSource") DataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    JdbcClient sealerJdbc(@Qualifier("sealerDataSource") DataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    JdbcClient auditReaderJdbc(@Qualifier("auditReaderDataSource") DataSource pool) {
        return JdbcClient.create(pool);
    }
}
