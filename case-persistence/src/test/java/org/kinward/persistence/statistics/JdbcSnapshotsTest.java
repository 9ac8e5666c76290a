package org.kinward.persistence.statistics;

import org.junit.jupiter.api.BeforeEach;
import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumbers;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.snapshot.SnapshotsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The contract on the real database; what is counted of snapshots is tried on the floor that counts. */
@PersistenceTest
@Import(ContractPlace.Kept.class)
class JdbcSnapshotsTest extends SnapshotsContract {

    @Autowired
    private Snapshots snapshots;
    @Autowired
    private TestDatabase database;
    @Autowired
    private ContractPlace.Kept kept;
    @Autowired
    private ReferenceNumbers numbers;
    @Autowired
    private PlatformTransactionManager casework;

    private ContractPlace place;
    private AgencyId agency;

    @BeforeEach
    void anAgency() {
        place = new ContractPlace(database, kept, numbers, casework);
        agency = place.seen(place.file()).home().agency();
    }

    @Override
    protected Snapshots snapshots() {
        return snapshots;
    }

    @Override
    protected AgencyId agency() {
        return agency;
    }

    @Override
    protected void write() {
        place.file();
    }
}
