package org.kinward.core.approval.rule;

/** Who asks somebody else to agree. */
public enum WhoAsks {
    /** Whoever works on the case and does not manage its place: a manager answers. */
    WORKER,
    /** A manager of a place that has another one. */
    ONE_OF_MANAGERS,
    /** The manager of a place that has nobody else who manages it (FIELD F63). */
    ONLY_MANAGER;

    /** Whether a manager of the place asks. */
    boolean isManager() {
        return this != WORKER;
    }
}
