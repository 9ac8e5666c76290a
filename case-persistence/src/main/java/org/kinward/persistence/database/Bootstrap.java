package org.kinward.persistence.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes roles and schemas in a server of our own: the same script that a DBA runs, then the random passwords. */
final class Bootstrap {

    private Bootstrap() {
    }

    static void run(DataSource superuser, RolePasswords passwords) throws IOException {
        JdbcClient.create(superuser).sql(script()).update();
        passwords.all().forEach((role, password) -> {
            if (!role.equals("superuser")) {
                password(superuser, "kinward_" + role, password);
            }
        });
    }

    /** Hashed before it is sent: a statement that fails is repeated to whoever reads why, and holds no password. */
    static void password(DataSource superuser, String role, String password) {
        new JdbcTemplate(superuser).execute((ConnectionCallback<Boolean>) connection -> {
            connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
            return true;
        });
    }

    static String script() throws IOException {
        return new ClassPathResource("db/bootstrap.sql").getContentAsString(StandardCharsets.UTF_8);
    }
}
