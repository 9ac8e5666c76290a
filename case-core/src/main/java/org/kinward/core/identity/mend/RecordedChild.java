package org.kinward.core.identity.mend;

import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.reference.ReferenceNumber;

/**
 * What casework says about one number.
 *
 * @param covers
 *            who stands in for the lead worker, now or later; ended ones are not there
 */
public record RecordedChild(CareRight.ChildAt at, Optional<PersonId> worker, State state,
        Set<CareRight.Covers> covers) {

    public RecordedChild {
        covers = Set.copyOf(covers);
    }

    /** A number for which nobody stands in. */
    public RecordedChild(CareRight.ChildAt at, Optional<PersonId> worker, State state) {
        this(at, worker, state, Set.of());
    }

    /**
     * A draft of the first hour, a created record, one with whose child another agency goes on, a draft that is being ended, or one that was; a record whose erasure two
     * people have decided, and what is left of it.
     */
    public enum State {
        DRAFT, CREATED, GIVEN_AWAY, ENDING, DISCARDED, ERASING, ERASED;

        /** Whether two people have decided that nothing of this record stays. */
        public boolean isGone() {
            return this == ERASING || this == ERASED;
        }
    }

    public ReferenceNumber child() {
        return at.child();
    }

    /** Whether casework itself says what the task says it has decided; a record ends by an erasure that is confirmed. */
    public boolean bearsOut(OutboxTask task) {
        return switch (task) {
            case OutboxTask.VaultHeld _ -> state == State.CREATED || state == State.GIVEN_AWAY;
            case OutboxTask.VaultEnd _ -> state == State.ENDING || state == State.DISCARDED || state.isGone();
            case OutboxTask.CareGrant(CareRight.ChildAt given, _) ->
                at.equals(given) && !state.isGone() && state != State.GIVEN_AWAY;
            case OutboxTask.CareGrant(CareRight.LeadWorker(_, var given), _) ->
                state == State.CREATED && worker.equals(Optional.of(given));
            case OutboxTask.CareGrant(CareRight.Covers given, _) -> state == State.CREATED && covers.contains(given);
        };
    }
}
