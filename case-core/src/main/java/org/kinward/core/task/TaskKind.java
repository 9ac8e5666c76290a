package org.kinward.core.task;

/** What is to be done. A record has at most one open task of a kind. */
public enum TaskKind {
    /** Somebody must act at once: the child is not safe here. */
    MAKE_SAFE(true),
    /** Call the nurse; which sign it was stands on the health page, or sealed in the vault (F55). */
    CALL_NURSE(true),
    /** Others were said to be in danger still; for the duty officer. */
    HELP_OTHERS(true),
    TELL_AGAIN(false), HEAR_CHILD(false), FIRST_TASK(false),
    /** The manager gives the record to a worker. */
    ASSIGN_WORKER(false);

    private final boolean urgent;

    TaskKind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Urgent tasks stand above all others, whatever their hour. */
    public boolean isUrgent() {
        return urgent;
    }
}
