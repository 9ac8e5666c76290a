package org.kinward.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Makes the pool of a role. Every wait in it ends: a page that cannot have a connection says so after seconds. */
final class Pools {

    private static final int WAIT_MILLIS = 2_500;

    private Pools() {
    }

    static HikariDataSource pool(ServerAddress server, RunTimeRole role) {
        var config = new HikariConfig();
        config.setPoolName(role.word());
        config.setJdbcUrl(server.url());
        config.setUsername(role.user());
        config.setPassword(server.passwordOf(role.word()));
        config.setMaximumPoolSize(role.connections());
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setValidationTimeout(WAIT_MILLIS - 500);
        config.setKeepaliveTime(120_000);
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        if (role == RunTimeRole.WEB || role == RunTimeRole.VAULT) {
            planOnce(config);
        }
        config.addDataSourceProperty("ApplicationName", "kinward " + role.word());
        return new HikariDataSource(config);
    }

    /**
     * The fence makes the plan of a page's statement dearer than its execution: a connection plans each of them once, for
     * whatever values come. So bounds stand in the statements themselves; QueryPlansTest looks under the same rule.
     */
    private static void planOnce(HikariConfig config) {
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("preparedStatementCacheQueries", "128");
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
    }
}
