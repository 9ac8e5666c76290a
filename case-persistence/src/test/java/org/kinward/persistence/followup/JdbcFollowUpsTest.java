package org.kinward.persistence.followup;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.plan.FollowUpsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcFollowUpsTest extends FollowUpsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private FollowUps followUps;

    @Override
    protected FollowUps followUps() {
        return place.as(place.manager(), FollowUps.class, followUps);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected PersonId manager() {
        return place.manager();
    }
}
