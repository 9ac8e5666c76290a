package org.kinward.core.statistics.statutory;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.snapshot.Snapshot;
import org.kinward.core.statistics.snapshot.Snapshots;

/** Whether exact figures may be signed, and shown as signed: what they are counted from has to be what was written down. */
public final class RecordsHeld {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Snapshots snapshots;
    private final Map<AgencyId, Fresh> fresh = new ConcurrentHashMap<>();

    public RecordsHeld(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** What held when something was signed, and how long that is taken for granted. */
    private record Fresh(Snapshot snapshot, Instant until) {
    }

    /** How the records stand. */
    public enum State {
        HELD,
        /** Nobody had written them down for counting. */
        NO_SNAPSHOT,
        /** They are not what was written down. */
        NOT_HELD,
        /** Comparing takes longer than anybody waits before a page, or is done for somebody else. */
        BUSY
    }

    /** Before something is signed at this moment; the look that follows does not compare once more. */
    State toSign(AgencyId agency, Instant moment) {
        var snapshot = snapshots.asOf(agency, moment);
        var state = snapshot.map(this::compared).orElse(State.NO_SNAPSHOT);
        if (state == State.HELD) {
            fresh.put(agency, new Fresh(snapshot.orElseThrow(), moment.plus(FRESH)));
        }
        return state;
    }

    /** Of the snapshot that figures of this moment are counted in. */
    State toShow(AgencyId agency, Instant moment, Instant now) {
        return snapshots.asOf(agency, moment)
                .map(snapshot -> isFresh(snapshot, now) ? State.HELD : compared(snapshot)).orElse(State.NO_SNAPSHOT);
    }

    /** Once: the next look is another one. */
    private boolean isFresh(Snapshot snapshot, Instant now) {
        var held = fresh.remove(snapshot.agency());
        return held != null && held.snapshot().equals(snapshot) && now.isBefore(held.until());
    }

    private State compared(Snapshot snapshot) {
        return switch (snapshots.compare(snapshot)) {
            case HELD -> State.HELD;
            case NOT_HELD -> State.NOT_HELD;
            case BUSY -> State.BUSY;
        };
    }
}
