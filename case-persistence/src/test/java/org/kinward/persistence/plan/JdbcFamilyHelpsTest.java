package org.kinward.persistence.plan;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.family.FamilyHelps;
import org.kinward.core.plan.family.FamilyHelpsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcFamilyHelpsTest extends FamilyHelpsContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private FamilyHelps kept;

    @Override
    protected FamilyHelps helps() {
        return place.as(place.worker(), FamilyHelps.class, kept);
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
