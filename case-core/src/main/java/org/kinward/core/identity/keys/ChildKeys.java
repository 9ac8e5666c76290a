package org.kinward.core.identity.keys;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.identity.Compartment;
import org.kinward.core.reference.ReferenceNumber;

/**
 * The keys of each child, one a compartment, in a store apart from the rows they lock. A destroyed key closes every
 * copy of the child's rows, also those in old backups, and no key is ever made for that child again.
 */
public interface ChildKeys {

    /** The key, made at its first use and locked with the agency's; empty for ever once it was destroyed. */
    Optional<ChildKey> keyFor(ReferenceNumber child, Compartment compartment, AgencyId agency);

    /** Makes the keys that are missing for many children in one step; a destroyed key stays destroyed. */
    void makeFor(Collection<ReferenceNumber> children, Compartment compartment, AgencyId agency);

    /** The key, if it was ever made and is not destroyed. */
    Optional<ChildKey> existing(ReferenceNumber child, Compartment compartment);

    /** Destroys all keys of the child. */
    void destroy(ReferenceNumber child);

    /**
     * Destroys the key of one compartment, and keeps for ever when: what it locked opens nowhere any more, and what comes later
     * gets a new one.
     */
    void destroy(ReferenceNumber child, Compartment compartment, Instant at);

    /** One key. What it locks opens only with the same key and the same label. */
    interface ChildKey {

        byte[] lock(byte[] clear, String label);

        /** Fails when the bytes were swapped, damaged or locked otherwise; the failure says nothing of the content. */
        byte[] open(byte[] locked, String label);
    }
}
