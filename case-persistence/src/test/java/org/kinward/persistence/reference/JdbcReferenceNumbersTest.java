package org.kinward.persistence.reference;

import java.time.Instant;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceNumbers;
import org.kinward.core.reference.ReferenceNumbersContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of reference numbers on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcReferenceNumbersTest extends ReferenceNumbersContract {

    @Autowired
    private ContractPlace place;

    @Override
    protected ReferenceNumbers keeper() {
        return place.numbers();
    }

    @Override
    protected void drafted(ReferenceNumber reserved) {
        place.intakes().add(place.begun(reserved, Instant.now()));
    }
}
