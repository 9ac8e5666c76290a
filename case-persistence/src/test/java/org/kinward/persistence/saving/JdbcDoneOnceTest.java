package org.kinward.persistence.saving;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.DoneOnceContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of form keys on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcDoneOnceTest extends DoneOnceContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private DoneOnce once;

    @Override
    protected DoneOnce of(PersonId person) {
        return place.as(person, DoneOnce.class, once);
    }

    @Override
    protected PersonId person() {
        return place.manager();
    }

    @Override
    protected PersonId other() {
        return place.worker();
    }
}
