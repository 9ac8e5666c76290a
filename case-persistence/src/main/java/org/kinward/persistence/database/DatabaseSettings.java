package org.kinward.persistence.database;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the database under {@code kinward.*}.
 *
 * @param home
 *            where the embedded server and the keys live
 * @param database
 *            how an external server is reached, and what is checked at start
 */
@ConfigurationProperties("kinward")
record DatabaseSettings(@DefaultValue(".kinward") Path home, @DefaultValue Database database) {

    /**
     * @param passwords
     *            by role word, for an external server
     * @param durable
     *            whether a server that may lose acknowledged writes is refused; false in tests only
     */
    record Database(@DefaultValue Map<String, String> passwords, @DefaultValue("true") boolean durable) {

        Database {
            passwords = Map.copyOf(passwords);
        }

        @Override
        public String toString() {
            return "Database[durable=" + durable + "]";
        }
    }

    Path postgres() {
        return home.toAbsolutePath().resolve("postgres");
    }

    Path keys() {
        return home.toAbsolutePath().resolve("keys");
    }
}
