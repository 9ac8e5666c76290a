package org.kinward.persistence.followup;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.followup.visit.VisitsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcVisitsTest extends VisitsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Visits visits;

    @Override
    protected Visits visits() {
        return place.as(place.worker(), Visits.class, visits);
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
