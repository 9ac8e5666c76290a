package org.kinward.persistence.needs;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.decision.Decisions;
import org.kinward.core.needs.decision.DecisionsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcDecisionsTest extends DecisionsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Decisions decisions;

    @Override
    protected Decisions decisions() {
        return place.as(place.worker(), Decisions.class, decisions);
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
