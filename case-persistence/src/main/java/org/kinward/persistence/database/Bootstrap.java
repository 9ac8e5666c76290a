package org.kinward.persistence.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes roles and schemas in a server of our own: the same script that a DBA runs, then the random passwords. */
final class Bootstrap {

    private Bootstrap() {
    }

    static void run(JdbcClient superuser, RolePasswords passwords) throws IOException {
        superuser.sql(script()).update();
        passwords.all().forEach((role, password) -> {
            if (!role.equals("superuser")) {
                // random hexadecimal digits of our own making: nothing to escape
                superuser.sql("alter role kinward_" + role + " password '" + password + "'").update();
            }
        });
    }

    static String script() throws IOException {
        return new ClassPathResource("db/bootstrap.sql").getContentAsString(StandardCharsets.UTF_8);
    }
}
