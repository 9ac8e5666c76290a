package org.kinward.persistence.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** One pool for each run-time role, named as the role's work is; casework's is the one meant where none is named. */
final class RolePools implements BeanRegistrar {

    private static final int WAIT_MILLIS = 2_500;
    /** Seconds; a million records take one minute. */
    private static final String A_SNAPSHOT = "600";
    /** No statement of ours takes long enough that compiling it would pay; a guess of the planner would cost a page 100 ms. */
    private static final String NO_COMPILER = "-c jit=off";

    /** Of each connection of a page; a plan takes 100 kB and more. More are for tests, which open every page. */
    private static final int PLANS = 128;

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        int plans = environment.getProperty("kinward.database.plans", Integer.class, PLANS);
        for (var role : RunTimeRole.values()) {
            registry.registerBean(role.pool() + "DataSource", DataSource.class, bean -> {
                bean.supplier(beans -> pool(beans.bean(SchemaReady.class).server(), role, plans));
                if (role == RunTimeRole.WEB) {
                    bean.primary();
                }
            });
        }
    }

    /** Every wait in it ends: a page that cannot have a connection says so after seconds. */
    private static HikariDataSource pool(ServerAddress server, RunTimeRole role, int plans) {
        var config = new HikariConfig();
        config.setPoolName(role.word());
        config.setJdbcUrl(server.url());
        config.setUsername(role.user());
        config.setPassword(server.passwordOf(role.word()));
        config.setMaximumPoolSize(role.connections());
        config.setMinimumIdle(role.isSeldom() ? 0 : 1);
        config.setAutoCommit(false);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setValidationTimeout(WAIT_MILLIS - 500);
        config.setKeepaliveTime(120_000);
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("socketTimeout", role.isSeldom() ? A_SNAPSHOT : "30");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        if (role == RunTimeRole.WEB || role == RunTimeRole.VAULT) {
            planOnce(config, plans);
        } else {
            config.addDataSourceProperty("options", NO_COMPILER);
        }
        config.addDataSourceProperty("ApplicationName", "kinward " + role.word());
        return new HikariDataSource(config);
    }

    /**
     * The fence makes the plan of a page's statement dearer than its execution: a connection plans each of them once, for
     * whatever values come. So bounds stand in the statements themselves; QueryPlansTest looks under the same rule.
     */
    private static void planOnce(HikariConfig config, int plans) {
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("preparedStatementCacheQueries", Integer.toString(plans));
        config.addDataSourceProperty("options", NO_COMPILER + " -c plan_cache_mode=force_generic_plan");
    }
}
