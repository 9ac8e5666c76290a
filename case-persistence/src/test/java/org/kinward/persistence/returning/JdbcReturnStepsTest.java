package org.kinward.persistence.returning;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.step.ReturnSteps;
import org.kinward.core.returning.step.ReturnStepsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcReturnStepsTest extends ReturnStepsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private ReturnSteps steps;

    @Override
    protected ReturnSteps steps() {
        return place.as(place.worker(), ReturnSteps.class, steps);
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
