package org.kinward.core.identity.mend;

import java.time.Instant;

import org.kinward.core.identity.care.CareRight;
import org.kinward.core.reference.ReferenceNumber;

/** Something that casework has decided and the vault has still to do; doing it twice is the same as once. */
public sealed interface OutboxTask {

    /** The record was created: the vault's draft of this child becomes held. */
    record VaultHeld(ReferenceNumber child) implements OutboxTask {
    }

    /** The draft is ending: the vault destroys keys and rows, then casework retires the number. */
    record VaultEnd(ReferenceNumber child) implements OutboxTask {
    }

    /** A right was given. */
    record CareGrant(CareRight right, Instant decidedAt) implements OutboxTask {
    }
}
