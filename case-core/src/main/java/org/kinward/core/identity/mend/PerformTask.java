package org.kinward.core.identity.mend;

import org.kinward.core.identity.care.DirectCare;

/** Does what casework left behind. Every task may be done again, from any step at which it stopped. */
public final class PerformTask {

    private final HeldChildren vault;
    private final RecordedChildren casework;
    private final DirectCare care;

    public PerformTask(HeldChildren vault, RecordedChildren casework, DirectCare care) {
        this.vault = vault;
        this.casework = casework;
        this.care = care;
    }

    /** Does the task; whatever is thrown leaves it to be done again. */
    public void perform(OutboxTask task) {
        switch (task) {
            case OutboxTask.VaultHeld(var child) -> vault.hold(child);
            case OutboxTask.VaultEnd(var child) -> {
                vault.end(child);
                casework.retire(child);
            }
            case OutboxTask.CareGrant(var right, var decidedAt) -> care.grant(right, decidedAt);
        }
    }
}
