package org.kinward.persistence.fence;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.JpaVendorAdapter;

/** Casework's transactions and statements: the ones meant where no pool is named. Rows and plain SQL share them. */
@Configuration(proxyBeanMethods = false)
@Import(OtherTransactions.class)
class CaseworkTransactions {

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
    @Primary
    JdbcClient caseworkJdbc(@Qualifier("caseworkDataSource") DataSource pool) {
        return JdbcClient.create(pool);
    }
}
