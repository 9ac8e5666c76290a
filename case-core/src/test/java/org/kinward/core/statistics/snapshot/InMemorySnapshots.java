package org.kinward.core.statistics.snapshot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;

/** Snapshots of nobody, without a database. */
public final class InMemorySnapshots implements Snapshots {

    final List<Snapshot> taken = new ArrayList<>();
    final Map<AgencyId, Snapshot> last = new LinkedHashMap<>();
    final Map<AgencyId, Throwable> failing = new HashMap<>();
    final Set<AgencyId> agencies;
    private final Set<Snapshot> changed = new LinkedHashSet<>();
    private boolean busy;
    private int compared;

    public InMemorySnapshots(AgencyId... agencies) {
        this.agencies = new LinkedHashSet<>(List.of(agencies));
    }

    /** Somebody changes what the last one of an agency began. */
    public void change(AgencyId agency) {
        changed.add(latest(agency).orElseThrow());
    }

    /** Whether comparing takes longer than anybody waits before a page. */
    public void busy(boolean now) {
        busy = now;
    }

    /** Somebody takes the last one of an agency away. */
    public void lose(AgencyId agency) {
        taken.remove(last.remove(agency));
        taken.reversed().stream().filter(one -> one.agency().equals(agency)).findFirst()
                .ifPresent(one -> last.put(agency, one));
    }

    /** How often somebody waited before a page until one was compared. */
    public int compared() {
        return compared;
    }

    @Override
    public synchronized SnapshotOutcome take(AgencyId agency, Optional<PersonId> by, Instant at) {
        switch (failing.get(agency)) {
            case null -> {
            }
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            case Throwable other -> throw new IllegalArgumentException(other);
        }
        var snapshot = new Snapshot(agency, latest(agency).map(Snapshot::number).orElse(0) + 1, at, by,
                new Snapshot.Size(0, 0), "");
        taken.add(snapshot);
        last.put(agency, snapshot);
        return new SnapshotOutcome.Taken(snapshot);
    }

    @Override
    public synchronized Optional<Snapshot> latest(AgencyId agency) {
        return Optional.ofNullable(last.get(agency));
    }

    @Override
    public synchronized Optional<Snapshot> asOf(AgencyId agency, Instant moment) {
        return taken.reversed().stream()
                .filter(one -> one.agency().equals(agency) && !one.takenAt().isAfter(moment)).findFirst();
    }

    @Override
    public Optional<Snapshot> find(AgencyId agency, int number) {
        return taken.stream().filter(one -> one.agency().equals(agency) && one.number() == number).findFirst();
    }

    @Override
    public boolean holds(Snapshot snapshot) {
        return taken.contains(snapshot) && !changed.contains(snapshot);
    }

    @Override
    public Comparison compare(Snapshot snapshot) {
        compared++;
        if (busy) {
            return Comparison.BUSY;
        }
        return holds(snapshot) ? Comparison.HELD : Comparison.NOT_HELD;
    }

    @Override
    public Set<AgencyId> agencies() {
        return agencies;
    }
}
