package org.kinward.core.identity.mend;

import org.kinward.core.reference.ReferenceNumber;

/** What the vault says about one number. */
public record HeldChild(ReferenceNumber child, State state) {

    /** Draft until casework has created the record; ended for ever once a tombstone stands. */
    public enum State {
        DRAFT, HELD, ENDED
    }
}
