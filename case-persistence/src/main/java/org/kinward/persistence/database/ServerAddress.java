package org.kinward.persistence.database;

import java.util.Map;

/**
 * Where the database server is and how each role signs in.
 *
 * @param url
 *            JDBC address of the database
 * @param passwords
 *            by role word; {@code owner} only where this program may migrate
 * @param ours
 *            true when the server runs under our own home and is migrated at start
 */
record ServerAddress(String url, Map<String, String> passwords, boolean ours) {

    ServerAddress {
        passwords = Map.copyOf(passwords);
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
