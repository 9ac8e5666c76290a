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
        // the fence makes a plan dearer than its execution: a connection plans each of its statements once. No value may
        // matter to a plan here, for the fence's arrays are unknown to it anyway; QueryPlansTest asks under the same rule.
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("preparedStatementCacheQueries", "128");
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        config.addDataSourceProperty("ApplicationName", "kinward " + role.word());
        return new HikariDataSource(config);
    }
}
