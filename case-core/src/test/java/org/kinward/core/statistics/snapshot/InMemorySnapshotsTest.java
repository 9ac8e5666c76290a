package org.kinward.core.statistics.snapshot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;

class InMemorySnapshotsTest extends SnapshotsContract {

    private static final AgencyId OTHER = new AgencyId(new UUID(1, 2));

    private final AgencyId agency = new AgencyId(new UUID(1, 1));
    private final InMemorySnapshots snapshots = new InMemorySnapshots(agency, OTHER);

    @Override
    protected Snapshots snapshots() {
        return snapshots;
    }

    @Override
    protected AgencyId agency() {
        return agency;
    }

    /** Each is another one here; one of another agency is between them. */
    @Override
    protected void write() {
        snapshots.take(OTHER, Optional.empty(), Instant.EPOCH);
    }
}
