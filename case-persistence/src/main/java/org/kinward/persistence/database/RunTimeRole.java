package org.kinward.persistence.database;

import java.util.Locale;

/**
 * The database roles that the running program signs in as, each with a pool of its own, so that no injected expression
 * can turn one into another.
 */
enum RunTimeRole {

    WEB("casework", 12), VAULT("vault", 4), ACCOUNTS("accounts", 8), JOBS("jobs", 2), SEALER("sealer", 1), AUDIT_READER(
            "auditReader", 2),
    /** The night takes two; a press, and a release that is counted, find two more. */
    SNAPSHOT("snapshot", 4), STATS("stats", 3);

    private final String pool;
    private final int connections;

    RunTimeRole(String pool, int connections) {
        this.pool = pool;
        this.connections = connections;
    }

    /** What its pool, transactions and statements are named after. */
    String pool() {
        return pool;
    }

    /** How many connections its pool holds at most. */
    int connections() {
        return connections;
    }

    /** Whether it works now and then only, and reads or writes very much then: no connection waits for it meanwhile. */
    boolean isSeldom() {
        return this == SNAPSHOT || this == STATS;
    }

    /** Its name in PostgreSQL. */
    String user() {
        return "kinward_" + word();
    }

    /** Its name in settings, such as {@code audit_reader}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
