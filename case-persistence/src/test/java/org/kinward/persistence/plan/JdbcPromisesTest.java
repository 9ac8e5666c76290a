package org.kinward.persistence.plan;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.promise.Promises;
import org.kinward.core.plan.promise.PromisesContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcPromisesTest extends PromisesContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Promises kept;

    @Override
    protected Promises promises() {
        return place.as(place.worker(), Promises.class, kept);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }
}
