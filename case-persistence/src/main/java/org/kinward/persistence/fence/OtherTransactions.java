package org.kinward.persistence.fence;

import java.util.List;
import javax.sql.DataSource;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fenced transactions and statements of every pool but casework's, named as the pool is. */
final class OtherTransactions implements BeanRegistrar {

    private static final List<String> POOLS = List.of("vault", "accounts", "jobs", "sealer", "auditReader", "snapshot",
            "stats");

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        POOLS.forEach(pool -> {
            registry.registerBean(pool + "Transactions", FencedTransactions.class,
                    bean -> bean.supplier(beans -> new FencedTransactions(source(beans, pool))));
            registry.registerBean(pool + "Jdbc", JdbcClient.class,
                    bean -> bean.supplier(beans -> JdbcClient.create(source(beans, pool))));
        });
    }

    private static DataSource source(BeanRegistry.SupplierContext beans, String pool) {
        return beans.bean(pool + "DataSource", DataSource.class);
    }
}
