package org.kinward.persistence.risk;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.factor.Factors;
import org.kinward.core.risk.factor.FactorsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcFactorsTest extends FactorsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Factors factors;

    @Override
    protected Factors factors() {
        return place.as(place.worker(), Factors.class, factors);
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
