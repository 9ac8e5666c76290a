package org.kinward.core.statistics.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;

/** What every keeper of snapshots promises. */
public abstract class SnapshotsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Duration HOUR = Duration.ofHours(1);

    /** The keeper under test. */
    protected abstract Snapshots snapshots();

    /** An agency of this test alone, of which something may be written down. */
    protected abstract AgencyId agency();

    /** Somebody writes something, so that the next snapshot is another one. */
    protected abstract void write();

    private Snapshot taken(Instant at) {
        write();
        assertThat(snapshots().take(agency(), Optional.empty(), at)).isInstanceOf(SnapshotOutcome.Taken.class);
        return snapshots().latest(agency()).orElseThrow();
    }

    @Test
    void findsEachByItsNumberAndTheLastOne() {
        assertThat(snapshots().latest(agency())).isEmpty();
        var first = taken(NOW);
        var second = taken(NOW.plus(HOUR));

        assertThat(first.number()).isOne();
        assertThat(second.number()).isEqualTo(2);
        assertThat(first.takenBy()).isEmpty();
        assertThat(snapshots().find(agency(), 1)).contains(first);
        assertThat(snapshots().find(agency(), 2)).contains(second);
        assertThat(snapshots().find(agency(), 3)).isEmpty();
        assertThat(snapshots().latest(agency())).contains(second);
    }

    /** One that was begun at this very moment is of it; of two of one moment it is the later one. */
    @Test
    void knowsWhichOneHeldAtAMoment() {
        var first = taken(NOW);
        var second = taken(NOW.plus(HOUR));

        assertThat(snapshots().asOf(agency(), NOW.minusMillis(1))).isEmpty();
        assertThat(snapshots().asOf(agency(), NOW)).contains(first);
        assertThat(snapshots().asOf(agency(), NOW.plus(HOUR).minusMillis(1))).contains(first);
        assertThat(snapshots().asOf(agency(), NOW.plus(HOUR))).contains(second);
        var third = taken(NOW.plus(HOUR));
        assertThat(snapshots().asOf(agency(), NOW.plus(HOUR))).contains(third);
    }

    @Test
    void holdsWhatNobodyChanged() {
        var first = taken(NOW);
        taken(NOW.plus(HOUR));

        assertThat(snapshots().holds(first)).isTrue();
        assertThat(snapshots().compare(first)).isEqualTo(Snapshots.Comparison.HELD);
    }
}
