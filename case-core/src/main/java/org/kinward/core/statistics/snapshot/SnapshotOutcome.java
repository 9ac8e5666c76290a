package org.kinward.core.statistics.snapshot;

/** What became of taking a snapshot. */
public sealed interface SnapshotOutcome {

    /** A new one. */
    record Taken(Snapshot snapshot) implements SnapshotOutcome {
    }

    /** Nothing changed since this one. */
    record Unchanged(Snapshot latest) implements SnapshotOutcome {
    }

    /** Somebody else is taking one of this agency at this moment. */
    record BeingTaken() implements SnapshotOutcome {
    }
}
