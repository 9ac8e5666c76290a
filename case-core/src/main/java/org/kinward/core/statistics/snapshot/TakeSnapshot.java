package org.kinward.core.statistics.snapshot;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;

/**
 * Writes the records down for counting, by the press of a data officer, for the own agency only. It takes longer than
 * the transaction of a page may be open, so whoever calls it has none.
 */
public final class TakeSnapshot {

    private final Snapshots snapshots;

    public TakeSnapshot(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    public SnapshotOutcome take(Actor actor, Instant now) {
        if (!actor.is(Role.DATA_OFFICER)) {
            throw new NotThere();
        }
        return snapshots.take(actor.agency(), Optional.of(actor.person()), now);
    }
}
