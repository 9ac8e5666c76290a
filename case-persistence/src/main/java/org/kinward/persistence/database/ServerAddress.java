package org.kinward.persistence.database;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Where the database server is and how each role signs in.
 *
 * @param url
 *            address of the database
 * @param passwords
 *            by role word; {@code owner} only where this program may migrate
 * @param ours
 *            true when the server runs under our own home and is migrated at start
 */
record ServerAddress(String url, Map<String, String> passwords, boolean ours) {

    private static final String URL = "spring.datasource.url";

    ServerAddress {
        passwords = Map.copyOf(passwords);
    }

    /**
     * The server that the settings name; empty when they name none. In production nothing is sent to it, not even a
     * password, unless the line is encrypted and its certificate proves that it is the one that was named.
     */
    static Optional<ServerAddress> external(Environment environment, Map<String, String> passwords) {
        var url = environment.getProperty(URL, "");
        if (environment.acceptsProfiles(Profiles.of("production")) && !isVerified(url)) {
            throw new IllegalStateException("set " + URL + " to a PostgreSQL of this house, with sslmode=verify-full"
                    + " and sslrootcert: production sends nothing over a line that others could read");
        }
        return url.isEmpty() ? Optional.empty() : Optional.of(new ServerAddress(url, passwords, false));
    }

    /** As the driver itself reads it, so that no spelling of the address says one thing and does another. */
    private static boolean isVerified(String url) {
        var read = Driver.parseURL(url, new Properties());
        return read != null && "verify-full".equals(PGProperty.SSL_MODE.getOrDefault(read));
    }

    /** The password of a role; its absence stops the program with the name of the setting that is missing. */
    String passwordOf(String role) {
        var password = passwords.get(role);
        if (password == null || password.isBlank()) {
            throw new IllegalStateException("no password for the database role kinward_" + role
                    + ": set kinward.database.passwords." + role);
        }
        return password;
    }

    @Override
    public String toString() {
        return "ServerAddress[" + url + "]";
    }
}
