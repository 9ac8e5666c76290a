package org.kinward.core.identity.mend;

import java.time.Instant;

import org.kinward.core.identity.care.CareRight;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Something that casework says it has decided and the vault has still to do; doing it twice is the same as once. It is
 * never believed: {@link PerformTask} asks casework first.
 */
public sealed interface OutboxTask {

    /** The one child that it is about. */
    ReferenceNumber child();

    /** The record was created: the vault's draft of this child becomes held. */
    record VaultHeld(ReferenceNumber child) implements OutboxTask {
    }

    /** The draft is ending: the vault destroys keys and rows, then casework retires the number. */
    record VaultEnd(ReferenceNumber child) implements OutboxTask {
    }

    /** A right in a child was given. Rights at places are never a task: the accounts tell the vault themselves. */
    record CareGrant(CareRight.OfChild right, Instant decidedAt) implements OutboxTask {

        @Override
        public ReferenceNumber child() {
            return right.child();
        }
    }
}
