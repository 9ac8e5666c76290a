package org.kinward.persistence.database;

/**
 * The database roles that the running program signs in as, each with a pool of its own, so that no injected expression
 * can turn one into another.
 */
enum RunTimeRole {

    WEB(12), VAULT(4), ACCOUNTS(8), JOBS(2), SEALER(1), AUDIT_READER(2);

    private final int connections;

    RunTimeRole(int connections) {
        this.connections = connections;
    }

    /** How many connections its pool holds at most. */
    int connections() {
        return connections;
    }

    /** Its name in PostgreSQL. */
    String user() {
        return "kinward_" + word();
    }

    /** Its name in settings, such as {@code audit_reader}. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
