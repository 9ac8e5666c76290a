package org.kinward.persistence.risk;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.action.SafetyActions;
import org.kinward.core.risk.action.SafetyActionsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcSafetyActionsTest extends SafetyActionsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private SafetyActions actions;

    @Override
    protected SafetyActions actions() {
        return place.as(place.worker(), SafetyActions.class, actions);
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
