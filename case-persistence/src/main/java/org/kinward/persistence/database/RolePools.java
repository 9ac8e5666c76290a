package org.kinward.persistence.database;

import javax.sql.DataSource;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** One pool for each run-time role, named as the role's work is; casework's is the one meant where none is named. */
final class RolePools implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        for (var role : RunTimeRole.values()) {
            registry.registerBean(role.pool() + "DataSource", DataSource.class, bean -> {
                bean.supplier(beans -> Pools.pool(beans.bean(SchemaReady.class).server(), role));
                if (role == RunTimeRole.WEB) {
                    bean.primary();
                }
            });
        }
    }
}
