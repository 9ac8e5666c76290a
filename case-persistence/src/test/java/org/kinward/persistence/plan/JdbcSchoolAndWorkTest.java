package org.kinward.persistence.plan;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.work.SchoolAndWork;
import org.kinward.core.plan.work.SchoolAndWorkContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcSchoolAndWorkTest extends SchoolAndWorkContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private SchoolAndWork kept;

    @Override
    protected SchoolAndWork kept() {
        return place.as(place.worker(), SchoolAndWork.class, kept);
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
