package org.kinward.core.identity.mend;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.kinward.core.identity.care.CareRight;
import org.kinward.core.reference.ReferenceNumber;

/** The children of the vault by number and state, without a single detail. Both moves may be made again and again. */
public interface HeldChildren {

    /** Draft becomes held; held stays held; an ended child stays ended. */
    void hold(ReferenceNumber child);

    /** Writes the tombstone, then destroys keys and rows. The number can never be written to again. */
    void end(ReferenceNumber child);

    /** What the vault says about these numbers; numbers it does not know are absent. */
    Map<ReferenceNumber, HeldChild> among(Collection<ReferenceNumber> children);

    /** Whether this person's right in the child was taken away at that moment or later. */
    boolean hasTakenSince(CareRight.OfChild right, Instant decidedAt);

    /** The next numbers in the order of their symbols, after those symbols. */
    Leaf<HeldChild> after(String last, int atMost);
}
