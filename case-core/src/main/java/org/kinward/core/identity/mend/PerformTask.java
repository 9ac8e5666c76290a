package org.kinward.core.identity.mend;

import java.util.List;
import java.util.Optional;

import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Does what casework left behind, after it has asked casework whether that is so: whoever can leave a task cannot make
 * the vault obey a lie. Every task may be done again, from any step at which it stopped.
 */
public final class PerformTask {

    private final HeldChildren vault;
    private final RecordedChildren casework;
    private final DirectCare care;

    public PerformTask(HeldChildren vault, RecordedChildren casework, DirectCare care) {
        this.vault = vault;
        this.casework = casework;
        this.care = care;
    }

    /** What came of a task. */
    public enum Outcome {
        /** The vault has what casework decided. */
        DONE,
        /** Somebody else leads the child since, or it was erased: there is nothing left to do. */
        SUPERSEDED,
        /** Casework does not say so, or not any more: nothing was done, and doing it again would change nothing. */
        NOT_PROVED
    }

    /** Does the task if casework bears it out; whatever is thrown leaves it to be done again. */
    public Outcome perform(OutboxTask task) {
        var recorded = Optional.ofNullable(casework.among(List.of(task.child())).get(task.child()));
        if (!recorded.map(child -> child.bearsOut(task)).orElse(false)) {
            return recorded.filter(child -> isOver(child, task)).isPresent()
                    ? Outcome.SUPERSEDED
                    : Outcome.NOT_PROVED;
        }
        return carryOut(task) ? Outcome.DONE : Outcome.NOT_PROVED;
    }

    /** A right that was taken away again, or a record that was erased, before anybody came to do it. */
    private boolean isOver(RecordedChild recorded, OutboxTask task) {
        return recorded.state().isGone() || recorded.state() == RecordedChild.State.GIVEN_AWAY
                || (task instanceof OutboxTask.CareGrant(CareRight.OfChild right, var decidedAt)
                        && !(right instanceof CareRight.ChildAt) && recorded.state() == RecordedChild.State.CREATED
                        && vault.hasTakenSince(right, decidedAt));
    }

    private void end(ReferenceNumber child) {
        vault.end(child);
        casework.retire(child);
    }

    private boolean carryOut(OutboxTask task) {
        switch (task) {
            case OutboxTask.VaultHeld(var child) -> vault.hold(child);
            case OutboxTask.VaultEnd(var child) -> {
                if (!casework.forget(child)) {
                    return false;
                }
                var others = casework.forgottenWith(child);
                end(child);
                others.forEach(this::end);
            }
            case OutboxTask.CareGrant(var right, var decidedAt) -> care.grant(right, decidedAt);
        }
        return true;
    }
}
