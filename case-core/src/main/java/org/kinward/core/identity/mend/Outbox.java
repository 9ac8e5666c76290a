package org.kinward.core.identity.mend;

/** Takes what must happen after the open casework transaction; if that transaction does not commit, nothing happens. */
public interface Outbox {

    /** Leaves the task behind in the open casework transaction. It is done at least once, so it must bear repeating. */
    void leave(OutboxTask task);
}
