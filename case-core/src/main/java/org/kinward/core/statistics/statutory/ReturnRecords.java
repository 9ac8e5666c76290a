package org.kinward.core.statistics.statutory;

import java.time.Instant;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.snapshot.Snapshots;

/** Whether exact figures may be signed, and shown as signed: what they are counted from has to be what was written down. */
public final class ReturnRecords {

    private final Snapshots snapshots;

    public ReturnRecords(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** How the records stand. */
    public enum State {
        HELD,
        /** Nobody had written them down for counting. */
        NO_SNAPSHOT,
        /** They are not what was written down. */
        NOT_HELD
    }

    /** Of the snapshot that figures of this moment are counted in. */
    State at(AgencyId agency, Instant moment) {
        return snapshots.asOf(agency, moment).map(snapshot -> snapshots.holds(snapshot) ? State.HELD : State.NOT_HELD)
                .orElse(State.NO_SNAPSHOT);
    }
}
