package org.kinward.core.statistics.snapshot;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;

/** The snapshots of agencies. One is there whole or not at all, whatever breaks while it is taken. */
public interface Snapshots {

    /** Takes one: everything at first, afterwards only what changed. */
    SnapshotOutcome take(AgencyId agency, Optional<PersonId> by, Instant at);

    /** The last one. */
    Optional<Snapshot> latest(AgencyId agency);

    /** The last one at a moment. */
    Optional<Snapshot> asOf(AgencyId agency, Instant moment);

    /** The one of a number. */
    Optional<Snapshot> find(AgencyId agency, int number);

    /**
     * Whether what it began and ended is still what its hash was worked out from, and whether what is counted says what the records say,
     * of every version up to it.
     */
    boolean holds(Snapshot snapshot);

    /** The same while somebody sits before a page: no longer than a page waits, and of an agency one at a time. */
    Comparison compare(Snapshot snapshot);

    /** What there is to be said to somebody who waits for it. */
    enum Comparison {
        HELD, NOT_HELD,
        /** It took too long, or is being compared for somebody else. */
        BUSY
    }

    /** Every agency that still works with us. */
    Set<AgencyId> agencies();
}
