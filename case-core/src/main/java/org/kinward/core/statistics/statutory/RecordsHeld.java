package org.kinward.core.statistics.statutory;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.ledger.StatutoryReturn;
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

    /** In which snapshot they stand, and how. */
    record Found(State state, Optional<Snapshot> snapshot) {
    }

    /** Before something is signed at this moment; the look that follows does not compare once more. */
    Found toSign(AgencyId agency, Instant moment) {
        var snapshot = snapshots.asOf(agency, moment);
        var state = snapshot.map(this::compared).orElse(State.NO_SNAPSHOT);
        if (state == State.HELD) {
            fresh.put(agency, new Fresh(snapshot.orElseThrow(), moment.plus(FRESH)));
        }
        return new Found(state, snapshot);
    }

    /** Of the snapshot that was signed; of an older return the last one that was begun when it was signed. */
    Found toShow(AgencyId agency, StatutoryReturn signed, Instant now) {
        var snapshot = signed.counted().map(in -> snapshots.find(agency, in.number())
                .filter(one -> one.hash().equals(in.hash())))
                .orElseGet(() -> snapshots.asOf(agency, signed.signature().at()));
        var missing = signed.counted().isPresent() ? State.NOT_HELD : State.NO_SNAPSHOT;
        return new Found(snapshot.map(one -> isFresh(one, now) ? State.HELD : compared(one)).orElse(missing),
                snapshot);
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
