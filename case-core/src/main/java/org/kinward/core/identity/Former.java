package org.kinward.core.identity;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** What came of asking what sealed slots held before. Either answer has been written down before it is given. */
public sealed interface Former {

    /** This person may see it; empty when nothing was ever written over or taken back. Oldest first. */
    record Values(List<Value> values) implements Former {

        public Values {
            values = List.copyOf(values);
        }
    }

    /** Not for this person, no such child, or ended: the same answer for all. */
    record Refused() implements Former {
    }

    /**
     * What a sealed slot held before it was written over or taken back: an account is never lost to a later one (F16).
     *
     * @param revision
     *            the revision it was written with
     */
    record Value(VaultSlot slot, Revision revision, VaultText text, Written by, Written replaced) {
    }

    /** Who, and when by the vault's clock. */
    record Written(PersonId person, Instant at) {
    }
}
